/** The libraries that the guides in `docs/` are about. Used by `guides.test.ts`. */

export type GuideLibrary = {
  /** Texts by path; whatever is not in `content/` is beside it. */
  files: Record<string, string>;
  /** How a reader of the guide writes the content folder; `content` by default. */
  shownAs?: string;
};

const TIDE_TABLE = `---
title: Reading a Tide Table
date: 2025-02-01T09:00:00Z
videoId: 'hpTide00001'
duration: 183
categories:
  - Tides
tags:
  - Tide Tables
  - Harbour
---

How to find high water, and how much to trust it.
`;

const NET = `---
title: Mending a Net
date: 2025-02-08T09:00:00Z
videoId: 'hpNets00001'
duration: 240
categories:
  - Craft
tags:
  - Tide Table
  - Nets
---

One knot, many times.
`;

const LIBRARY = {
  'content/site.yaml': 'name: Harbour Films\nlanguage: en\n',
  'content/videos/reading-a-tide-table.md': TIDE_TABLE,
  'content/videos/mending-a-net.md': NET,
  'content/tags/tide-tables.md':
    '---\ntitle: Tide Tables\ndescription: Films about the little book.\n---\n',
};

/** Two tags that look alike, but mean different things. */
const CRANES = {
  'content/videos/loading-a-ship.md': `---
title: Loading a Ship
date: 2025-02-15T09:00:00Z
videoId: 'hpShips0001'
duration: 300
categories:
  - Craft
tags:
  - Cranes
  - Crates
---

What goes below, and what stays on deck.
`,
  'content/tags/cranes.md': '---\ntitle: Cranes\n---\n',
  'content/tags/crates.md': '---\ntitle: Crates\n---\n',
};

/** The files of two videos, and one that belongs to neither. */
const EXPORTS = {
  'exports/Mending a Net [hpNets00001].en.srt': '1\n00:00:01,000 --> 00:00:04,000\nOne knot.\n',
  'exports/Mending a Net [Deutsch (automatisch erzeugt)].srt':
    '1\n00:00:01,000 --> 00:00:04,000\nEin Knoten.\n',
  'exports/reading_a_tide_table.de.vtt': 'WEBVTT\n\n00:01.000 --> 00:03.000\nHochwasser.\n',
  'exports/holiday.en.srt': '1\n00:00:01,000 --> 00:00:04,000\nHello.\n',
};

/** A Hugo tree with what a first check usually finds in one. */
const HUGO = {
  'content/site.yaml': 'name: Harbour Films\n',
  'content/resources/videos/reading-a-tide-table/index.md': `---
title: Reading a Tide Table
date: 2025-02-01T09:00:00Z
videoId: hpTide00001
duration: 3:03
url: /resources/videos/:slug
slug: reading-a-tide-table
aliases:
  - /blog/tide-tables
tags:
  - tide tables
---

See [all tides]({{< ref "/tags/tides" >}}).
`,
  'content/resources/videos/mending-a-net/index.md': `---
title: Mending a Net
date: 2025-02-08T09:00:00Z
videoId: hpNets00001
duration: 240
---

One knot, many times.

{{< figure src="net.jpg" >}}
`,
  'content/tags/tide-tables/_index.md': '---\ntitle: Tide Tables\n---\n',
};

export const GUIDE_LIBRARIES: Record<string, GuideLibrary> = {
  'add-a-video.md': {
    files: {
      ...LIBRARY,
      'content/videos/reading-a-tide-table.md': TIDE_TABLE.replace('183', '3:03'),
    },
  },
  'captions.md': { files: { ...LIBRARY, ...EXPORTS } },
  'move-from-hugo.md': { files: HUGO, shownAs: '../my-hugo-site/content' },
  'posters.md': {
    files: { ...LIBRARY, 'content/site.yaml': 'name: Harbour Films\nposters: local\n' },
  },
  'terms-and-synonyms.md': { files: { ...LIBRARY, ...CRANES } },
};
