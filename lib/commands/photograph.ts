/** Pictures that look like photographs of a speaker, for looking at pages where YouTube cannot be reached. */
import type { Browser } from '@playwright/test';

const WIDTH = 1280;
const HEIGHT = 720;
/** Different ones; to draw one takes longer than to show it. */
const COUNT = 24;

/** @returns for a seed, e.g. the id of a video, always the same picture; JPEG */
export async function drawPhotographs(browser: Browser): Promise<(seed: string) => Buffer> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  const pictures: Buffer[] = [];
  for (let n = 0; n < COUNT; n++) {
    await page.setContent(`<body style="margin:0">${drawPhotograph(`photograph ${n}`)}`);
    pictures.push(await page.screenshot({ type: 'jpeg' }));
  }
  await page.close();
  return (seed) => pictures[Math.floor(randomOf(seed)() * COUNT)]!;
}

/** Another one for each seed; SVG. */
function drawPhotograph(seed: string): string {
  const next = randomOf(seed);
  const hue = Math.floor(next() * 360);
  const light = 25 + next() * 50;
  const skin = `hsl(${18 + next() * 14} ${35 + next() * 20}% ${32 + next() * 40}%)`;
  const x = WIDTH * (next() < 0.5 ? 0.3 : 0.68) + next() * 60;
  const y = 290 + next() * 50;
  const lamps = Array.from({ length: 9 }, () => {
    const at = `cx="${next() * WIDTH}" cy="${next() * HEIGHT * 0.7}" r="${20 + next() * 70}"`;
    return `<circle ${at} fill="hsl(${hue + next() * 80} 70% ${60 + next() * 30}%)" opacity="${0.15 + next() * 0.4}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<defs>
<linearGradient id="b" x2="1" y2="1"><stop stop-color="hsl(${hue} 45% ${light}%)"/><stop offset="1" stop-color="hsl(${hue + 50} 50% ${light * 0.4}%)"/></linearGradient>
<radialGradient id="f" cx=".38" cy=".35" r=".75"><stop stop-color="#fff" stop-opacity=".35"/><stop offset="1" stop-opacity=".45"/></radialGradient>
<filter id="soft"><feGaussianBlur stdDeviation="18"/></filter><filter id="near"><feGaussianBlur stdDeviation="3"/></filter>
<filter id="grain"><feTurbulence baseFrequency=".8" numOctaves="2" seed="${Math.floor(next() * 99)}"/><feColorMatrix values="0 0 0 0 .5  0 0 0 0 .5  0 0 0 0 .5  0 0 0 .22 0"/></filter>
</defs>
<rect width="100%" height="100%" fill="url(#b)"/>
<g filter="url(#soft)">${lamps.join('')}<rect y="600" width="100%" height="120" fill="hsl(${hue + 20} 30% 14%)"/></g>
<g filter="url(#near)">
<path d="M${x - 250} 720q10-210 250-230t250 230z" fill="hsl(${hue + 180} 35% ${20 + next() * 25}%)"/>
<rect x="${x - 45}" y="${y + 90}" width="90" height="130" rx="40" fill="${skin}"/>
<ellipse cx="${x}" cy="${y}" rx="108" ry="140" fill="${skin}"/><ellipse cx="${x}" cy="${y}" rx="108" ry="140" fill="url(#f)"/>
<path d="M${x - 116} ${y - 10}q0-160 116-160t116 160q-40-90-116-88t-116 88z" fill="hsl(${next() * 40} 30% ${8 + next() * 30}%)"/>
</g>
<rect width="100%" height="100%" filter="url(#grain)"/>
</svg>`;
}

/** Numbers from 0 to 1 that only depend on the seed (mulberry32 over FNV-1a). */
function randomOf(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
