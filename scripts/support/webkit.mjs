// WebKit without a screen or a sound card, driven by plain WebDriver (W3C): Debian's WebKitGTK, of the family of engines that iPhones have.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PORT = 4556;
const BROWSERS = ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser'];
const NEEDS = { WebKitWebDriver: 'webkit2gtk-driver', 'xvfb-run': 'xvfb', pulseaudio: 'pulseaudio gstreamer1.0-pulseaudio' };

/** What is not installed, in the names of Debian's packages; empty when all is there. */
export const missing = () => Object.entries(NEEDS).flatMap(([program, packages]) => (spawnSync('which', [program]).status === 0 ? [] : [packages]));

/** Opens WebKit with a screen and a sound card that are not there. Returns its name, what one can do in its page, and how to end it. */
export async function openWebKit() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'webkit-'));
  const socket = path.join(home, 'sound.socket');
  const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, PULSE_SERVER: `unix:${socket}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
  const sound = ['-n', '--exit-idle-time=-1', '-L', 'module-null-sink', '-L', `module-native-protocol-unix socket=${socket} auth-anonymous=1`];
  const running = [['pulseaudio', sound], ['xvfb-run', ['-a', 'WebKitWebDriver', '-p', String(PORT)]]].map(([program, options]) =>
    spawn(program, options, { env, detached: true, stdio: 'ignore' }),
  );
  const end = () => {
    for (const { pid } of running) kill(pid);
    fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { ...(await session()), end };
  } catch (error) {
    end();
    throw error;
  }
}

// With all that it started.
function kill(pid) {
  try {
    process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}

async function session() {
  const binary = BROWSERS.find((at) => fs.existsSync(at));
  const browser = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const { sessionId, capabilities } = await first(() => ask('/session', { capabilities: { alwaysMatch: browser } }));
  const inPage = (command, body) => ask(`/session/${sessionId}${command}`, body);
  const find = async (xpath) => Object.values(await inPage('/element', { using: 'xpath', value: xpath }))[0];
  await inPage('/timeouts', { implicit: 5_000, script: 10_000 });
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    go: (url) => inPage('/url', { url }),
    // What still moves cannot be tapped yet.
    tap: (xpath) => first(async () => inPage(`/element/${await find(xpath)}/click`, {}), 3),
    type: async (xpath, text) => inPage(`/element/${await find(xpath)}/value`, { text }),
    read: (script, ...args) => inPage('/execute/sync', { script: `return (${script})(...arguments)`, args }),
    later: (script, ...args) => inPage('/execute/async', { script: `const done = [...arguments].pop(); Promise.resolve((${script})(...arguments)).then(done, (error) => done(String(error)))`, args }),
  };
}

async function ask(command, body) {
  const answer = await fetch(`http://127.0.0.1:${PORT}${command}`, { method: 'POST', body: JSON.stringify(body) });
  const { value } = await answer.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

// It takes a moment until it listens.
async function first(does, tries = 20) {
  try {
    return await does();
  } catch (error) {
    if (tries === 0) throw error;
    await sleep(500);
    return first(does, tries - 1);
  }
}
