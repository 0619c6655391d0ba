/** Drives WebKitGTK's MiniBrowser with WebDriver on a screen of its own: https://www.w3.org/TR/webdriver2/ */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { freePort } from '@/lib/commands/server';

import { type Driver, HEIGHT } from './driver';

/** The key of an element's id in every response. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

type Ask = <T>(method: 'GET' | 'POST' | 'DELETE', command: string, body?: object) => Promise<T>;

/** @param miniBrowser its path @param proxyPort where to send all requests that leave this computer */
export async function startWebKit(miniBrowser: string, proxyPort: number): Promise<Driver> {
  const folder = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  narrow(folder);
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display, XDG_CONFIG_HOME: folder },
  });
  const close = async (): Promise<void> => {
    await endProcess(driver);
    await endProcess(screen.process);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const log = path.join(folder, 'console');
    const ask = await startSession(port, logTo(log, miniBrowser, folder), proxyPort);
    return { ...toDriver(ask, log), close: () => ask<void>('DELETE', '').then(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

function toDriver(ask: Ask, log: string): Omit<Driver, 'close'> {
  const find = async (selector: string): Promise<string> => {
    const body = { using: 'css selector', value: selector };
    const element = await ask<{ [ELEMENT]: string }>('POST', '/element', body);
    return `/element/${element[ELEMENT]}`;
  };
  let read = 0;
  return {
    name: 'WebKit',
    open: (url) => ask('POST', '/url', { url }),
    evaluate: (expression) =>
      ask('POST', '/execute/sync', { script: `return ${expression}`, args: [] }),
    press: async (selector) => ask('POST', `${await find(selector)}/click`, {}),
    type: async (selector, text) => ask('POST', `${await find(selector)}/value`, { text }),
    resize: async (width) => {
      const size = `[outerWidth - innerWidth, outerHeight - innerHeight]`;
      await ask('POST', '/window/rect', { width, height: HEIGHT });
      const [x = 0, y = 0] = await ask<number[]>('POST', '/execute/sync', {
        script: `return ${size}`,
        args: [],
      });
      await ask('POST', '/window/rect', { width: width + x, height: HEIGHT + y });
    },
    takePicture: async () => Buffer.from(await ask<string>('GET', '/screenshot'), 'base64'),
    takeErrors: () => {
      const lines = readFileSync(log, 'utf8').split('\n');
      const taken = lines.slice(read).filter((line) => line.includes('CONSOLE JS ERROR'));
      read = lines.length - 1;
      return taken;
    },
  };
}

/** The driver drops what its browser prints, which is where exceptions are reported. */
function logTo(log: string, miniBrowser: string, folder: string): string {
  const script = path.join(folder, 'minibrowser');
  writeFileSync(script, `#!/bin/sh\nexec '${miniBrowser}' "$@" > '${log}' 2>&1\n`, { mode: 0o755 });
  return script;
}

/** By default its toolbar is wider than a phone. */
function narrow(folder: string): void {
  mkdirSync(path.join(folder, 'gtk-3.0'));
  const style = '* { min-width: 0; margin: 0; padding: 0; font-size: 1px; }';
  writeFileSync(path.join(folder, 'gtk-3.0/gtk.css'), style);
}

async function startSession(port: number, binary: string, proxyPort: number): Promise<Ask> {
  const capabilities = {
    acceptInsecureCerts: true,
    'webkitgtk:browserOptions': {
      binary,
      args: [
        '--automation',
        '--enable-write-console-messages-to-stdout=true',
        `--proxy=http://127.0.0.1:${proxyPort}`,
        '--ignore-host=localhost',
      ],
    },
  };
  const base = `http://127.0.0.1:${port}/session`;
  const { sessionId } = await untilItListens(() =>
    post<{ sessionId: string }>('POST', base, { capabilities: { alwaysMatch: capabilities } }),
  );
  return (method, command, body) => post(method, `${base}/${sessionId}${command}`, body);
}

async function post<T>(method: string, url: string, body?: object): Promise<T> {
  const answer = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: T & { message?: string } };
  if (!answer.ok) throw new Error(`${method} ${url}: ${value.message}`);
  return value;
}

/** Retries while nothing is listening, for at most ten seconds. */
async function untilItListens<T>(ask: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TypeError) || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** A screen that nobody sees; the X server chooses its number and reports it. */
async function startScreen(): Promise<{ display: string; process: ChildProcess }> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [number] = (await once(screen.stdio[3]!, 'data')) as [Buffer];
  return { display: `:${number.toString().trim()}`, process: screen };
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
