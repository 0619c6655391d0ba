/** The words of heads, feeds and texts for machines in Simplified Chinese. */
import type { ChosenFilter, DocumentWords } from './documents.en';
import type { Locale } from './locale';

const nameFilter = ({ name, singular, values, isAll }: ChosenFilter): string => {
  const text = values.join(isAll ? '和' : '或');
  if (name === 'length') return `时长：${text}`;
  if (name === 'year') return `${text} 年`;
  if (name === 'captions') return `字幕：${text}`;
  return `${singular}：${text}`;
};

export function createDocumentWords({ all, count, date }: Locale): DocumentWords {
  const videos = (n: number) => count(n, { other: '{n} 个视频' });
  const inOrder = (total: number, text: string) => `${text}${total > 1 ? '，最新的在前' : ''}。`;
  return {
    date,
    taxonomies: {
      tags: { title: '标签', forms: { other: '{n} 个标签' } },
      categories: { title: '分类', forms: { other: '{n} 个分类' } },
      concepts: { title: '概念', forms: { other: '{n} 个概念' } },
      series: { title: '系列', forms: { other: '{n} 个系列' } },
      topics: { title: '话题', forms: { other: '{n} 个话题' } },
      speakers: { title: '讲者', forms: { other: '{n} 位讲者' } },
      people: { title: '人物', forms: { other: '{n} 位人物' } },
      events: { title: '活动', forms: { other: '{n} 场活动' } },
      playlists: { title: '播放列表', forms: { other: '{n} 个播放列表' } },
      languages: { title: '语言', forms: { other: '{n} 种语言' } },
    },
    heads: {
      page: (title, page) => `${title}，第 ${page} 页`,
      home: (total, site, subjects) =>
        `${site} 上的 ${videos(total)}${subjects.length > 0 ? `，主题包括${all(subjects)}` : ''}。`,
      videos: (total, site) =>
        total === 0 ? `${site} 上的视频。` : inOrder(total, `${site} 上的 ${videos(total)}`),
      shorts: (total, site) =>
        inOrder(total, `${site} 上 ${count(total, { other: '{n} 个一分钟以内的短视频' })}`),
      paths: (site) => `${site} 上按顺序观看的视频。`,
      taxonomy: (title, site) => `${site} 上的所有${title}。`,
      term: (total, term, site) =>
        total === 0 ? `${site} 上的“${term}”。` : `${site} 上关于“${term}”的 ${videos(total)}。`,
      feeds: (site) => `用阅读器订阅 ${site}。`,
      search: (site) => `搜索 ${site} 上的视频及其中说过的话。`,
    },
    feeds: {
      term: (term) => `关于“${term}”的视频`,
      all: (site) => `${site} 上的新视频。`,
      filtered: (site, { isOfShorts, filters }) => {
        const parts = [...(isOfShorts ? ['短视频'] : []), ...filters.map(nameFilter)];
        return parts.length > 0 ? `${site}（${parts.join('，')}）` : site;
      },
      filteredText: (site, { isOfShorts, filters }) => {
        const about = filters.length > 0 ? `（${filters.map(nameFilter).join('，')}）` : '';
        return `${site} 上的新${isOfShorts ? '短视频' : '视频'}${about}。`;
      },
      faults: {
        question: '搜索的答案按匹配程度排列，因此没有订阅源。请去掉“q”。',
        filter: (name, known) => `“${name}”不是订阅源的筛选条件。可用的有：${known.join('、')}。`,
        value: (filter, value) => `“${filter}”中没有或不再有“${value}”。`,
        nearest: (value) => `最接近的是“${value}”。`,
        known: (values) => `可用的有：${values.join('、')}。`,
      },
      player: '在 YouTube 上观看',
      opened: '这是一个订阅源。将其地址复制到阅读器，即可收到新视频。',
    },
    llms: {
      intro:
        '每个视频的文字以 Markdown 提供，所有视频的数据见 /api/videos.json，所有术语的数据见 /api/terms.json。',
      videos: '视频',
    },
  };
}
