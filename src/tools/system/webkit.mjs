// WebKit by plain WebDriver calls, on a screen that nobody sees, as `Driver` of stories.mjs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../free-port.mjs';

export const webkit = {
  name: 'webkit',
  programs: ['WebKitWebDriver', 'Xvfb'],
  packages: ['webkit2gtk-driver', 'xvfb'],
  start,
};

const KEYS = { Home: '\uE011', End: '\uE010' };
/** The name under which WebDriver gives an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function start() {
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    // WebKit's own sandbox needs name spaces, which containers withhold.
    env: { ...process.env, DISPLAY: screen.display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
    // The head of a group, so that all that it starts can be ended with it.
    detached: true,
  });
  const call = (method, path, body) => callDriver(`http://127.0.0.1:${port}${path}`, method, body);
  const stop = async () => {
    endGroup(driver.pid);
    await screen.stop();
  };
  try {
    await untilReady(call);
    const { sessionId, capabilities } = await newSession(call);
    await call('DELETE', `/session/${sessionId}`);
    const { browserName, browserVersion } = capabilities;
    return { version: `${browserName} ${browserVersion}`, open: () => openSession(call), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Xvfb chooses a free number by itself and says it. */
async function startScreen() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1100x24', '-nolisten', 'tcp'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(child.stdio[3], 'data');
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  return { display: `:${String(number).trim()}`, stop };
}

async function untilReady(call) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await call('GET', '/status').catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

async function callDriver(url, method, body) {
  const init = { method, ...(body && { body: JSON.stringify(body) }) };
  const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${url}: ${value?.error}: ${value?.message}`);
  return value;
}

const newSession = (call) => call('POST', '/session', { capabilities: {} });

/** A browser of its own, with nothing kept of any other. */
async function openSession(call) {
  const { sessionId } = await newSession(call);
  const path = `/session/${sessionId}`;
  const ask = (method, rest, body) => call(method, path + rest, body);
  await ask('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 1000 });
  let front = await ask('GET', '/window');
  let isFirst = true;
  const inTab = async (handle, method, rest, body) => {
    if (front !== handle) await ask('POST', '/window', { handle });
    front = handle;
    return ask(method, rest, body);
  };
  return {
    // WebDriver tells nothing of the page's own errors.
    errors: [],
    openTab: async (address) => {
      const handle = isFirst ? front : (await ask('POST', '/window/new', { type: 'tab' })).handle;
      isFirst = false;
      const tab = tabOf((method, rest, body) => inTab(handle, method, rest, body));
      await tab.goto(address);
      return tab;
    },
    close: () => ask('DELETE', ''),
  };
}

function tabOf(ask) {
  const look = (find, ...args) =>
    ask('POST', '/execute/sync', { script: `return (${find})(...arguments);`, args });
  const keys = (characters) => {
    const actions = characters.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    return ask('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  };
  return {
    goto: (url) => ask('POST', '/url', { url }),
    reload: () => ask('POST', '/refresh', {}),
    press: (key) => keys([KEYS[key] ?? key]),
    type: (text) => keys([...text]),
    look,
    click: async (find, ...args) => {
      const { [ELEMENT]: element } = await look(find, ...args);
      await ask('POST', `/element/${element}/click`, {});
    },
  };
}

function endGroup(leader = 0) {
  try {
    if (leader > 0) process.kill(-leader, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
