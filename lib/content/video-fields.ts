/** What single keys of a video's front matter mean, with a problem if they mean nothing. */
import { type Chapter, chapterFault, LEAST_CHAPTERS } from '@/lib/model/chapters';
import { formatMoment } from '@/lib/model/moment';
import { quote } from '@/lib/model/problem';
import { MAX_SEGMENT_BYTES, segmentFault, toSlug } from '@/lib/model/slug';
import { isNoCategory, type TermLink } from '@/lib/model/term';

import type { Report } from './reporter';
import type { VideoData } from './schema';
import { isLanguage, meantLanguage } from './site-language';

export function toTermLinks(data: VideoData, taxonomies: string[], report: Report): TermLink[] {
  return taxonomies.flatMap((taxonomy) => {
    const titles = (data as Record<string, unknown>)[taxonomy] as string[] | null | undefined;
    const links = new Map<string, TermLink>();
    titles?.forEach((title, index) => {
      const slug = toSlug(title);
      if (isNoCategory(taxonomy, slug)) return;
      const fault = segmentFault(slug);
      if (fault) {
        const why =
          fault === 'long' ? `an address of over ${MAX_SEGMENT_BYTES} bytes` : 'no address';
        report(
          [taxonomy, index],
          `${quote(title)} gives ${why}`,
          'use a name that has letters or digits and is not too long',
        );
      }
      if (!links.has(slug)) links.set(slug, { taxonomy, slug, title });
    });
    return [...links.values()];
  });
}

/** BCP 47; what is a language under another name is read as what it means. */
export function toLanguage(written: string | null | undefined, report: Report): string | null {
  if (!written) return null;
  if (isLanguage(written)) return Intl.getCanonicalLocales(written)[0]!;
  const meant = meantLanguage(written);
  const fix = meant ? `write ${meant}` : 'write it like en or pt-BR, or leave it out';
  report(['language'], `${quote(written)} is not a language tag`, fix, 'warning');
  return meant ?? null;
}

/** YouTube's own thumbnails follow from the id, which beats an address copied long ago. */
export function toPreview(written: string | null | undefined, report: Report): string | null {
  if (!written) return null;
  if (/^\/(?![/\\])/u.test(written)) return written;
  // One beside the file, which the catalog looks for.
  if (!/^[a-z][a-z\d+.-]*:|^[/\\]{2}/iu.test(written)) return written;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url?.protocol !== 'https:') {
    report(
      ['preview'],
      `expected a path on this site or an https address, got ${quote(written)}`,
      'write it like /posters/x.jpg or https://…',
    );
    return null;
  }
  return /(?:^|\.)ytimg\.com$/u.test(url.hostname) ? null : url.href;
}

export function toCanonicalUrl(data: VideoData, report: Report): string | null {
  const [key, written] = data.canonicalUrl
    ? (['canonicalUrl', data.canonicalUrl] as const)
    : (['external_url', data.external_url] as const);
  if (!written) return null;
  const isPath = /^\/(?![/\\])/u.test(written);
  if (isPath || (URL.canParse(written) && /^https?:/u.test(written))) return written;
  report(
    [key],
    `expected a web address, got ${quote(written)}`,
    'write it like https://example.com/page, or leave it out',
  );
  return null;
}

/** Chapters in the front matter; the catalog looks for others in the body. */
export function toChapters({ chapters, duration }: VideoData, report: Report): Chapter[] {
  const list = chapters ?? [];
  if (list.length === 0) return [];
  const fault = chapterFault(list, duration || null);
  if (fault) {
    const at = formatMoment(list[fault.index]!.start);
    const texts = {
      few: [
        `has only ${list.length}; at least ${LEAST_CHAPTERS} are needed`,
        `write at least ${LEAST_CHAPTERS}, or none`,
      ],
      order: [`${at} does not come after the one before it`, 'put them in chronological order'],
      twice: [`${at} is the time of two chapters`, 'correct one of the two times'],
      length: [
        `${at} is not within the video, which ends at ${formatMoment(duration ?? 0)}`,
        'correct the time, or the duration',
      ],
    } as const;
    const [message, fix] = texts[fault.reason];
    report(fault.reason === 'few' ? ['chapters'] : ['chapters', fault.index], message, fix);
  }
  return list;
}
