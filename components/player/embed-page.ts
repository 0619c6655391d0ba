/** The bare player as a document of a few kilobytes. Used by `app/embed`. */
import { type PlayButtonData, type PosterData, toData } from '@/lib/browser/early/contract';
import { videoPath } from '@/lib/model/address';
import { escapeHtml } from '@/lib/model/html';
import type { PlayerSite, PlayerVideo } from '@/lib/model/player';
import { toPoster } from '@/lib/model/posters';
import { words } from '@/lib/model/words';
import { directionOf, pageLanguage } from '@/lib/model/words/locale';
import { watchUrl } from '@/lib/model/youtube';

const ICON =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 4.5v15a1 1 0 0 0 1.5.86l12.5-7.5a1 1 0 0 0 0-1.72L8.5 3.64A1 1 0 0 0 7 4.5z"/></svg>';

/** @param script makes the button play and replaces missing posters; see `lib/browser/early/embed.ts` */
export function toEmbedPage(video: PlayerVideo, site: PlayerSite, script: string): string {
  const [title, name] = [escapeHtml(video.title), escapeHtml(site.name)];
  const language = pageLanguage(site.language);
  const page = escapeHtml(site.origin + videoPath(video));
  const { src, srcSet, fallbacks } = toPoster(video, 'large');
  const play = words.video.play(video.title);
  const button = toData<PlayButtonData>({ play: video.videoId, moment: '', title: video.title });
  const poster = toData<PosterData>({ poster: fallbacks.join(' ') });
  const sizes = srcSet ? ` srcset="${escapeHtml(srcSet)}" sizes="100vw"` : '';
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${name}</title>
<link rel="canonical" href="${page}">
<style>${site.style}</style>
<script>${script}</script>
</head>
<body>
<main>
<b dir="auto" aria-hidden="true">${title}</b>
<img src="${escapeHtml(src)}"${sizes} alt="" fetchpriority="high"${toAttributes(poster)}>
<button type="button" class="play"${toAttributes(button)} aria-label="${escapeHtml(play)}">${ICON}</button>
<a class="play link" href="${watchUrl(video.videoId)}" target="_top" rel="noopener" aria-label="${escapeHtml(words.video.watchTitleOnYouTube(video.title))}">${ICON}</a>
<div class="player-host"></div>
</main>
<footer><h1><a href="${page}" target="_top" dir="auto">${title}</a></h1><span>${name}</span></footer>
</body>
</html>
`;
}

function toAttributes(data: Record<string, unknown>): string {
  return Object.entries(data)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
}
