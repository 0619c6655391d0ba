import type { Metadata } from 'next';

import { VideoRow } from '@/components/browse/video-row';
import { Body } from '@/components/markdown/body';
import { Player } from '@/components/player/player';
import { TermLinks } from '@/components/taxonomy/term-links';
import { RelatedVideos } from '@/components/video/related-videos';
import { ShareMenu } from '@/components/video/share-menu';
import { VideoCard } from '@/components/video/video-card';
import { VideoMeta } from '@/components/video/video-meta';
import { words } from '@/lib/model/words';

import { COLOURS, SAMPLES, SAMPLE_BODY, SAMPLE_TAXONOMY } from './samples';

export const metadata: Metadata = { title: words.site.styleguide, robots: { index: false } };

/** Every component in every state, in both themes; for those who build the site. */
export default function StyleguidePage() {
  return (
    <div className="flex flex-col gap-12">
      <h1 className="text-4xl font-bold">{words.site.styleguide}</h1>
      {(['light', 'dark'] as const).map((theme) => (
        <section
          key={theme}
          data-theme={theme}
          aria-label={theme}
          className="flex flex-col gap-12 rounded-card bg-canvas p-4 text-ink sm:p-8"
        >
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-6">
            {COLOURS.map(({ name, className }) => (
              <li key={name} className="flex items-center gap-3 text-sm">
                <span className={className} />
                {name}
              </li>
            ))}
          </ul>
          <ul className="grid gap-x-5 gap-y-9 sm:grid-cols-2 lg:grid-cols-4">
            {SAMPLES.map((video) => (
              <li key={video.slug}>
                <VideoCard video={video} headingLevel={2} />
              </li>
            ))}
          </ul>
          <VideoRow
            id={`shorts-${theme}`}
            title={`${words.home.shorts} · ${theme}`}
            videos={SAMPLES}
            href={undefined}
            total={SAMPLES.length}
            isShorts
          />
          <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
            <div className="flex min-w-0 flex-col gap-6">
              <Player video={SAMPLES[0]!} />
              <VideoMeta video={SAMPLES[0]!} />
              <ShareMenu
                url="https://videos.example"
                title={SAMPLES[0]!.title}
                snippet="<iframe>"
              />
              <Body markdown={SAMPLE_BODY.replace('A heading', theme)} title="" />
              <TermLinks
                terms={SAMPLES[0]!.terms}
                taxonomies={[{ ...SAMPLE_TAXONOMY, title: `${SAMPLE_TAXONOMY.title} · ${theme}` }]}
              />
            </div>
            <ul className="flex flex-col gap-5">
              {SAMPLES.slice(0, 3).map((video) => (
                <li key={video.slug}>
                  <VideoCard video={video} headingLevel={2} note={video.description} isRow />
                </li>
              ))}
            </ul>
          </div>
        </section>
      ))}
      <RelatedVideos related={SAMPLES.map((video) => ({ video, reason: video.description }))} />
    </div>
  );
}
