/** A slow phone for benchmarks and tests in Chromium. */
import type { Page } from '@playwright/test';

/** Milliseconds, and bits per second. Source: the presets of WebPageTest and of Lighthouse. */
export const CONNECTIONS = {
  '4G': { latency: 170, down: 9_000_000, up: 9_000_000 },
  'slow 4G': { latency: 150, down: 1_600_000, up: 750_000 },
};

/** How much slower than this machine it is. */
export const SLOWER = 4;

/** Makes the page behave as on such a phone from now on. */
export async function slowDown(
  page: Page,
  { latency, down, up }: (typeof CONNECTIONS)[keyof typeof CONNECTIONS] = CONNECTIONS['slow 4G'],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  });
}

/** The median of the figures of several runs, as a whole number. */
export function median(values: number[]): number {
  return Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!);
}
