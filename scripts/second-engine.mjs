// node scripts/second-engine.mjs http://localhost:8000 meera@example.org password
// Plays a running school in WebKitGTK, as a teacher would, and says in a table what worked. See docs/player.md. Once the page has died, all
// that follows is “NO” and says nothing about the app.
import { setTimeout as sleep } from 'node:timers/promises';
import { missing, openWebKit } from './support/webkit.mjs';

const [base, email, password] = process.argv.slice(2);
if (!password) end('Say where the school is, and as which teacher: node scripts/second-engine.mjs http://localhost:8000 e-mail password');
if (missing().length > 0) end(`WebKit is not installed, so nothing was tried. Debian: apt-get install ${missing().join(' ')} gstreamer1.0-plugins-good gstreamer1.0-libav`);

const webkit = await openWebKit();
const { tap, type, read, later } = webkit;
const table = [];
try {
  await signIn();
  for (const [what, does] of Object.entries(steps())) {
    const { worked, note } = await does().catch((error) => ({ worked: false, note: error.message }));
    table.push({ what, worked: worked === null ? '–' : worked ? 'yes' : 'NO', note });
  }
} finally {
  webkit.end();
}
console.log(webkit.name);
console.table(table);
process.exit(table.some(({ worked }) => worked === 'NO') ? 1 : 0);

function steps() {
  return {
    'a recording plays': plays,
    'it comes by ranges': ranges,
    'it goes to a place while it plays': () => seeks([0.85, 0.1]),
    'it goes to a place while paused': pausedSeek,
    'slower, at the same pitch': slower,
    'after its end it plays again': playsAgain,
    'after its end it goes to a place': seeksAfterEnd,
    'the tanpura sounds': tanpura,
    'what can be recorded': types,
    'the recorder': recorder,
    'a loop, without WebCodecs': () => loops(false),
    'the tape repeats': repeats,
    'a loop, with WebCodecs': () => loops(true),
  };
}

// A page answers to taps a moment after it is seen.
async function go(place) {
  await webkit.go(`${base}${place}`);
  await sleep(2_000);
}

async function signIn() {
  await go('/sign-in/teacher');
  await type('//input[@type="email"]', email);
  await type('//input[@type="password"]', password);
  await tap('//main//button[@type="submit"]');
  await until(() => read(`() => location.pathname === '/'`));
}

async function plays() {
  await go('/library?by=newest');
  await tap(playButton(1));
  const worked = await until(async () => (await audio()).at > 2);
  return { worked, note: said(await audio()) };
}

async function ranges() {
  const status = await later(`async () => {
    const answer = await fetch(document.querySelector('audio').src, { headers: { range: 'bytes=100-199' } });
    return answer.status + ', ' + (await answer.arrayBuffer()).byteLength + ' bytes';
  }`);
  const { buffered, seekable } = await audio();
  return { worked: status === '206, 100 bytes' && seekable > 0, note: `${status}; here to ${buffered} s, can go to ${seekable} s` };
}

async function seeks(places) {
  const notes = [];
  for (const part of places) {
    const wanted = (await audio()).length * part;
    await read(`(to) => { document.querySelector('audio').currentTime = to }`, wanted);
    const there = await until(async () => !(await audio()).seeking && Math.abs((await audio()).at - wanted) < 1.5);
    notes.push(`${wanted.toFixed(1)}: ${there ? 'there' : said(await audio())}`);
    if (!there) return { worked: false, note: notes.join('; ') };
  }
  return { worked: true, note: notes.join('; ') };
}

async function pausedSeek() {
  await openSheet();
  await tap(inSheet('@aria-label="Pause"'));
  const result = await seeks([0.5, 0.2]);
  await tap(inSheet('@aria-label="Play"'));
  return result;
}

async function slower() {
  for (let step = 0; step < 2; step += 1) await tap(inSheet('@aria-label="Slower"'));
  const [begun, from] = [Date.now(), (await audio()).at];
  await sleep(2_000);
  const { at, rate, pitch } = await audio();
  return { worked: rate === 0.75 && pitch, note: `${rate}×, pitch kept: ${pitch}; ${(((at - from) * 1000) / (Date.now() - begun)).toFixed(2)} s a second` };
}

async function loops(withCodecs) {
  await go('/library?by=newest');
  if (!withCodecs) await read(`() => void delete window.AudioDecoder`);
  // Each on a recording of its own, so that none has a loop from before.
  await tap(playButton(withCodecs ? 3 : 2));
  await until(async () => (await audio()).at > 1.5);
  await openSheet();
  await tap(inSheet('contains(., "From here")'));
  await sleep(2_500);
  await tap(inSheet('contains(., "To here")'));
  const worked = await until(async () => (await audio()).src.startsWith('blob:') && (await audio()).at > 0, 10_000);
  return { worked, note: said(await audio()) };
}

async function repeats() {
  const [from, before] = [(await audio()).at, await time()];
  await sleep(6_000);
  return { worked: (await audio()).at > from + 3, note: `“${before}”, then “${await time()}”; ${said(await audio())}` };
}

async function playsAgain() {
  await toItsEnd();
  await tap(inSheet('@aria-label="Play"'));
  const worked = await until(async () => !(await audio()).paused && (await audio()).at > 0.5 && (await audio()).at < 6);
  return { worked, note: said(await audio()) };
}

async function seeksAfterEnd() {
  await toItsEnd();
  return seeks([0.5]);
}

async function tanpura() {
  await go('/sound');
  await tap('//button[@aria-label="Play the tanpura"]');
  const place = () => read(`() => Math.max(0, ...[...document.querySelectorAll('audio[data-tool=tanpura]')].map((one) => one.paused ? 0 : one.currentTime))`);
  const worked = await until(async () => (await place()) > 0.5, 20_000);
  return { worked, note: `${(await place()).toFixed(1)} s` };
}

async function types() {
  const note = await read(`() => ['audio/mp4;codecs=mp4a.40.2', 'audio/webm;codecs=opus', 'audio/ogg;codecs=opus'].filter((type) => window.MediaRecorder?.isTypeSupported(type)).join(', ')`);
  return { worked: note !== '', note };
}

async function recorder() {
  await go('/record');
  await tap('//main//button[@aria-label="Record" or normalize-space(.)="Record"]');
  await sleep(4_000);
  return { worked: null, note: (await read(`() => document.querySelector('main').innerText`)).replace(/\s+/g, ' ').slice(0, 160) };
}

async function openSheet() {
  await tap('//button[contains(., "Open the player") or contains(@aria-label, "Open the player")]');
  await until(async () => read(`() => document.querySelector('dialog[open], [role=dialog]') !== null`));
  await sleep(1_000);
}

async function toItsEnd() {
  await read(`() => { const audio = document.querySelector('audio'); audio.currentTime = audio.duration - 1.5; void audio.play(); }`);
  await until(async () => (await audio()).paused, 10_000);
}

function audio() {
  return read(`() => {
    const { src, paused, seeking, currentTime, duration, playbackRate, preservesPitch, buffered, seekable, error } = document.querySelector('audio');
    const end = (ranges) => (ranges.length > 0 ? ranges.end(ranges.length - 1) : 0);
    return { src, paused, seeking, at: currentTime, length: duration, rate: playbackRate, pitch: preservesPitch, buffered: end(buffered), seekable: end(seekable), error: error?.message };
  }`);
}

function time() {
  return read(`() => document.querySelector('[role=dialog], dialog')?.innerText.match(/\\d+(st|nd|rd|th) time/)?.[0] ?? ''`);
}

function playButton(which) {
  return `(//main//button[starts-with(@aria-label, "Play ")])[${which}]`;
}

function inSheet(which) {
  return `(//*[@role="dialog" or self::dialog]//button[${which}])[1]`;
}

function said({ src, at, length, paused, seeking, error }) {
  return [`${src.startsWith('blob:') ? 'tape' : 'recording'} ${at.toFixed(1)} of ${length?.toFixed(1)} s`, paused && 'paused', seeking && 'seeking', error].filter(Boolean).join(', ');
}

async function until(holds, milliseconds = 6_000) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(150)) if (await holds()) return true;
  return false;
}

function end(words) {
  console.error(words);
  process.exit(2);
}
