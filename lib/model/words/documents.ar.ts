/** The words of heads, feeds and texts for machines in Arabic. */
import type { ChosenFilter, DocumentWords } from './documents.en';
import type { Forms, Locale } from './locale';

/** Forms of a noun: one and two are said without a number. */
const noun = (one: string, two: string, few: string, many: string, other: string): Forms => ({
  zero: `{n} ${other}`,
  one: `{}${one}`,
  two: `{}${two}`,
  few: `{n} ${few}`,
  many: `{n} ${many}`,
  other: `{n} ${other}`,
});

const nameFilter = ({ name, singular, values, isAll }: ChosenFilter): string => {
  const text = values.join(isAll ? ' و' : ' أو ');
  if (name === 'length') return `المدة: ${text}`;
  if (name === 'year') return text;
  if (name === 'captions') return `الترجمة النصية: ${text}`;
  return `${singular}: ${text}`;
};

export function createDocumentWords({ all, count, date }: Locale): DocumentWords {
  const videos = (n: number) =>
    count(n, noun('فيديو واحد', 'فيديوهان', 'فيديوهات', 'فيديو', 'فيديو'));
  const shorts = (n: number) =>
    count(
      n,
      noun('فيديو قصير واحد', 'فيديوهان قصيران', 'فيديوهات قصيرة', 'فيديو قصيرًا', 'فيديو قصير'),
    );
  const inOrder = (total: number, text: string) => `${text}${total > 1 ? '، الأحدث أولًا' : ''}.`;
  return {
    date,
    taxonomies: {
      tags: { title: 'الوسوم', forms: noun('وسم واحد', 'وسمان', 'وسوم', 'وسمًا', 'وسم') },
      categories: {
        title: 'الفئات',
        forms: noun('فئة واحدة', 'فئتان', 'فئات', 'فئة', 'فئة'),
      },
      concepts: {
        title: 'المفاهيم',
        forms: noun('مفهوم واحد', 'مفهومان', 'مفاهيم', 'مفهومًا', 'مفهوم'),
      },
      series: {
        title: 'السلاسل',
        forms: noun('سلسلة واحدة', 'سلسلتان', 'سلاسل', 'سلسلة', 'سلسلة'),
      },
      topics: {
        title: 'المواضيع',
        forms: noun('موضوع واحد', 'موضوعان', 'مواضيع', 'موضوعًا', 'موضوع'),
      },
      speakers: {
        title: 'المتحدثون',
        forms: noun('متحدث واحد', 'متحدثان', 'متحدثين', 'متحدثًا', 'متحدث'),
      },
      people: {
        title: 'الأشخاص',
        forms: noun('شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص'),
      },
      events: {
        title: 'الفعاليات',
        forms: noun('فعالية واحدة', 'فعاليتان', 'فعاليات', 'فعالية', 'فعالية'),
      },
      playlists: {
        title: 'قوائم التشغيل',
        forms: noun(
          'قائمة تشغيل واحدة',
          'قائمتا تشغيل',
          'قوائم تشغيل',
          'قائمة تشغيل',
          'قائمة تشغيل',
        ),
      },
      languages: {
        title: 'اللغات',
        forms: noun('لغة واحدة', 'لغتان', 'لغات', 'لغة', 'لغة'),
      },
    },
    heads: {
      page: (title, page) => `${title}، الصفحة ${page}`,
      home: (total, site, subjects) =>
        `${videos(total)} على ${site}${subjects.length > 0 ? `، عن ${all(subjects)}` : ''}.`,
      videos: (total, site) =>
        total === 0 ? `فيديوهات على ${site}.` : inOrder(total, `${videos(total)} على ${site}`),
      shorts: (total, site) => inOrder(total, `${shorts(total)} لا تتجاوز الدقيقة على ${site}`),
      paths: (site) => `فيديوهات على ${site} تُشاهد بالترتيب.`,
      taxonomy: (title, site) => `${title} على ${site}.`,
      term: (total, term, site) =>
        total === 0 ? `${term} على ${site}.` : `${videos(total)} عن ${term} على ${site}.`,
      feeds: (site) => `الاشتراك في ${site} بقارئ خلاصات.`,
      search: (site) => `البحث في فيديوهات ${site} وفيما يقال فيها.`,
    },
    feeds: {
      term: (term) => `فيديوهات عن ${term}`,
      all: (site) => `فيديوهات جديدة على ${site}.`,
      filtered: (site, { isOfShorts, filters }) => {
        const parts = [...(isOfShorts ? ['فيديوهات قصيرة'] : []), ...filters.map(nameFilter)];
        return parts.length > 0 ? `${site} – ${parts.join('، ')}` : site;
      },
      filteredText: (site, { isOfShorts, filters }) => {
        const about = filters.length > 0 ? ` (${filters.map(nameFilter).join('، ')})` : '';
        return `فيديوهات ${isOfShorts ? 'قصيرة ' : ''}جديدة على ${site}${about}.`;
      },
      faults: {
        question: 'لا خلاصة لسؤال، لأن إجاباته مرتبة حسب الصلة. أزل «q».',
        filter: (name, known) =>
          `«${name}» ليس عامل تصفية للخلاصات. عوامل التصفية هي: ${known.join('، ')}.`,
        value: (filter, value) => `لا يوجد «${value}» في «${filter}»، أو لم يعد موجودًا.`,
        nearest: (value) => `الأقرب هو «${value}».`,
        known: (values) => `الموجود: ${values.join('، ')}.`,
      },
      player: 'المشاهدة على YouTube',
      opened: 'هذه خلاصة. انسخ عنوانها إلى قارئ خلاصات، وستصلك الفيديوهات الجديدة.',
    },
    llms: {
      intro:
        'نص كل فيديو متاح بصيغة Markdown، وكل الفيديوهات كبيانات في /api/videos.json، وكل المصطلحات في /api/terms.json.',
      videos: 'الفيديوهات',
    },
  };
}
