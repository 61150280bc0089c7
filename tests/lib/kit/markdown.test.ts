import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { Markdown } from '@/components/ui/markdown';
import { marked, safeAddress } from '@/lib/kit/markdown';

const html = (text: string) => renderToStaticMarkup(createElement(Markdown, { of: marked(text) })).replace(/ class="[^"]*"/g, '');

// What is tried where people may write Markdown: tags, handlers, addresses, pictures, breaks of the parser.
const ATTACKS = [
  '<script>alert(1)</script>',
  '<ScRiPt>alert(1)</sCrIpT>',
  '<script src=//evil.example></script>',
  '<<script>script>alert(1)<</script>/script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)"',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><script>alert(1)</script></mtext></math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<input autofocus onfocus=alert(1)>',
  '<video><source onerror="alert(1)"></video>',
  '<audio src=x onerror=alert(1)>',
  '<marquee onstart=alert(1)>',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<button formaction="javascript:alert(1)">x</button>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="https://evil.example" onclick="alert(1)">x</a>',
  '<base href="https://evil.example/">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<style>*{background:url(javascript:alert(1))}</style>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<div style="width:expression(alert(1))">x</div>',
  '<p onmouseover=alert(1)>x</p>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](javascript&#58;alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x]( javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](//javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:msgbox(1))',
  '[x](file:///etc/passwd)',
  '[x](blob:https://evil.example/1)',
  '[x](https://user:pass@evil.example/)',
  '[x](intent://evil#Intent;scheme=javascript;end)',
  '[x](view-source:javascript:alert(1))',
  '[x](feed:javascript:alert(1))',
  '[x](ws://evil.example)',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '[x][1]\n\n[1]: <javascript:alert(1)> "title"',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  '![x" onerror="alert(1)](https://evil.example/x.png)',
  '![x](https://evil.example/x.png" onerror="alert(1))',
  '[x](https://evil.example/" onmouseover="alert(1))',
  '[x](https://evil.example/ "t\\" onmouseover=\\"alert(1)")',
  '[a](<javascript:alert(1)> "x")[b](https://example.org)',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '    <script>alert(1)</script>',
  '> <script>alert(1)</script>',
  '- <img src=x onerror=alert(1)>',
  '1. [x](javascript:alert(1))',
  '# <svg onload=alert(1)>',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
  '**<b onclick=alert(1)>x</b>**',
  '[<img src=x onerror=alert(1)>](https://example.org)',
  '[![x](javascript:alert(1))](javascript:alert(2))',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  'www.javascript:alert(1)',
  'javascript:alert(1)',
  '\u202ejavascript:alert(1)',
  '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
];

const TAG = /<(\/?)([a-z0-9]+)((?:\s[^<>]*?)?)\/?>/gi;
const ALLOWED = new Set(['div', 'p', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'h3', 'h4', 'h5', 'a', 'br', 'hr']);

test.each(ATTACKS)('nothing of %j becomes more than words', (attack) => {
  const drawn = html(attack);
  for (const [, , tag, attributes] of drawn.matchAll(TAG)) {
    expect(ALLOWED.has(tag as string)).toBe(true);
    const names = [...(attributes ?? '').replace(/="[^"]*"/g, '').matchAll(/[^\s]+/g)].map(([name]) => name);
    expect(names.filter((name) => !['href', 'target', 'rel', 'start'].includes(name))).toEqual([]);
  }
  for (const [, address] of drawn.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^(https?:\/\/|mailto:)/);
  // Every < that is not one of ours is written out.
  expect(drawn.replace(TAG, '').includes('<')).toBe(false);
});

test('there are at least sixty of them', () => expect(ATTACKS.length).toBeGreaterThanOrEqual(60));

test('what people write is drawn as they mean it', () => {
  expect(html('Sing **softly**, *slowly*\nnot ~~loud~~')).toBe('<div><p>Sing <strong>softly</strong>, <em>slowly</em><br/>not <del>loud</del></p></div>');
  expect(html('- Sa\n- Re\n\n3. three\n4. four')).toBe('<div><ul><li>Sa</li><li>Re</li></ul><ol start="3"><li>three</li><li>four</li></ol></div>');
  expect(html('# One\n## Two\n###### Six')).toBe('<div><h3>One</h3><h4>Two</h4><h5>Six</h5></div>');
  expect(html('> so\n\n---\n\n`S R`')).toBe('<div><blockquote><p>so</p></blockquote><hr/><p><code>S R</code></p></div>');
  expect(html('[More](https://example.org/a) anu@example.org')).toBe(
    '<div><p><a href="https://example.org/a" target="_blank" rel="noopener noreferrer nofollow">More</a> <a href="mailto:anu@example.org" rel="noopener noreferrer nofollow">anu@example.org</a></p></div>',
  );
  expect(html('![A page](https://example.org/x.png)')).toContain('<a href="https://example.org/x.png"');
  expect(html('यमन का बड़ा ख़याल')).toBe('<div><p>यमन का बड़ा ख़याल</p></div>');
  expect(marked('')).toEqual([]);
});

test('depth and length do no harm', () => {
  expect(html(`${'> '.repeat(50)}deep`)).toContain('deep');
  expect(html(`${'> '.repeat(1900)}deep`)).toContain('blockquote');
  expect(html(`${'['.repeat(1000)}x${']'.repeat(1000)}`)).toContain('x');
  const began = Date.now();
  html(`${'*a '.repeat(1300)}`);
  for (const part of ['![]((', '[a](', '[', '![', '_a ', '`a ', '~a ', '<a ', '*_', 'http://a.', 'a@', '\\[', '> ', '- ', '1. ', '# ', '&#1;']) html(part.repeat(4000 / part.length));
  expect(Date.now() - began).toBeLessThan(3000);
});

test('an address is said outright', () => {
  expect(safeAddress('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
  expect(['/library', 'example.org', 'https://', 'https://a:b@c.d', 'https://exa\u200bmple.org', 'mailto:'].map(safeAddress)).toEqual([null, null, null, null, null, null]);
});
