/** How editors mend the cases of `cases-values.ts` whose wording is left to them; see `mistakes.test.ts`. */
export const TYPED_VALUES: Record<string, [file: string, from: string, to: string][]> = {
  'pictures on hosts that are not listed': [
    ['videos/a.md', 'https://img.example.org@b.example/a.png', 'https://b.example/a.png'],
    ['videos/a.md', 'http://img.example.org/b.png', 'https://img.example.org/b.png'],
  ],
  'hosts of pictures that are none': [
    ['site.yaml', '"*.example.org", 127.0.0.1, localhost, "a b.example", ""', 'img.example.org'],
  ],
};

/** What is renamed or removed. */
export const MOVED_VALUES: Record<string, [file: string, to?: string][]> = {
  'captions of pages that are named otherwise': [
    ['videos/mending-a-net.captions.en.srt', 'videos/nets.captions.en.srt'],
    ['videos/Mending a Net.captions.de.vtt', 'videos/nets.captions.de.vtt'],
    ['videos/tide.mdx', 'videos/tide.md'],
  ],
};
