import { expect, inMain, test } from './test';

/** WCAG's contrast ratio of a text colour on a background, both tokens, as the browser computes them. */
function contrastOf([text, ground]: [string, string]): number {
  const luminance = (token: string) => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = `var(--color-${token})`;
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    probe.remove();
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [luminance(text), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`text contrasts with its background: AAA for running text, AA for all, ${colorScheme}${inMain(colorScheme === 'light')}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    const least: [string, string, number][] = [
      ...['canvas', 'surface', 'sunken'].map(
        (ground) => ['ink', ground, 7] as [string, string, number],
      ),
      ...['canvas', 'surface'].map((ground) => ['muted', ground, 7] as [string, string, number]),
      ['accent', 'canvas', 4.5],
      ['accent', 'surface', 4.5],
      ['on-accent', 'accent', 4.5],
      ['on-notice', 'notice', 7],
      ['line-strong', 'canvas', 3],
    ];
    for (const [text, ground, ratio] of least) {
      const contrast = await page.evaluate(contrastOf, [text, ground] as [string, string]);
      expect(contrast, `${text} on ${ground}`).toBeGreaterThanOrEqual(ratio);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`contrast is higher for visitors who ask for it, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    await page.goto('/');
    for (const [text, ground, ratio] of [
      ['muted', 'canvas', 14],
      ['accent', 'canvas', 7],
      ['line', 'canvas', 3],
    ] as const) {
      const contrast = await page.evaluate(contrastOf, [text, ground] as [string, string]);
      expect(contrast, `${text} on ${ground}`).toBeGreaterThanOrEqual(ratio);
    }
  });
}

test('a field’s placeholder contrasts like other muted text', async ({ page }) => {
  await page.goto('/search');
  const field = page.getByRole('searchbox');
  const color = await field.evaluate((input) => getComputedStyle(input, '::placeholder').color);
  const muted = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--color-muted)';
    return getComputedStyle(probe).color;
  });
  expect(color).toBe(muted);
});
