/** Drives Firefox with WebDriver BiDi. */
import puppeteer from 'puppeteer-core';

import { type Driver, HEIGHT } from './driver';

/** @param proxyPort where to send all requests that leave this computer */
export async function startFirefox(executablePath: string, proxyPort: number): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
    },
  });
  const page = await browser.newPage();
  let errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return {
    name: 'Firefox',
    open: async (url) => void (await page.goto(url)),
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    press: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    resize: (width) => page.setViewport({ width, height: HEIGHT }),
    takePicture: async () => Buffer.from(await page.screenshot()),
    takeErrors: () => {
      const taken = errors;
      errors = [];
      return taken;
    },
    close: () => browser.close(),
  };
}
