/** The words of heads, feeds and texts for machines in Japanese. */
import type { ChosenFilter, DocumentWords } from './documents.en';
import type { Locale } from './locale';

const nameFilter = ({ name, singular, values, isAll }: ChosenFilter): string => {
  const text = values.join(isAll ? 'と' : 'または');
  if (name === 'length') return `長さ：${text}`;
  if (name === 'year') return `${text}年`;
  if (name === 'captions') return `字幕：${text}`;
  return `${singular}：${text}`;
};

export function createDocumentWords({ all, count, date }: Locale): DocumentWords {
  const videos = (n: number) => count(n, { other: '{n}本の動画' });
  const inOrder = (total: number, text: string) => `${text}${total > 1 ? '（新しい順）' : ''}。`;
  return {
    date,
    taxonomies: {
      tags: { title: 'タグ', forms: { other: '{n}個のタグ' } },
      categories: { title: 'カテゴリー', forms: { other: '{n}個のカテゴリー' } },
      concepts: { title: 'キーワード', forms: { other: '{n}個のキーワード' } },
      series: { title: 'シリーズ', forms: { other: '{n}個のシリーズ' } },
      topics: { title: 'トピック', forms: { other: '{n}個のトピック' } },
      speakers: { title: '登壇者', forms: { other: '{n}人の登壇者' } },
      people: { title: '人物', forms: { other: '{n}人' } },
      events: { title: 'イベント', forms: { other: '{n}件のイベント' } },
      playlists: { title: '再生リスト', forms: { other: '{n}個の再生リスト' } },
      languages: { title: '言語', forms: { other: '{n}言語' } },
    },
    heads: {
      page: (title, page) => `${title}（${page}ページ）`,
      home: (total, site, subjects) =>
        `${site}の${videos(total)}${subjects.length > 0 ? `。テーマ：${all(subjects)}` : ''}。`,
      videos: (total, site) =>
        total === 0 ? `${site}の動画。` : inOrder(total, `${site}の${videos(total)}`),
      shorts: (total, site) =>
        inOrder(total, `${site}の1分以内のショート${count(total, { other: '{n}本' })}`),
      paths: (site) => `${site}の動画を順番に見るコース。`,
      taxonomy: (title, site) => `${site}の${title}一覧。`,
      term: (total, term, site) =>
        total === 0 ? `${site}の「${term}」。` : `${site}の「${term}」に関する${videos(total)}。`,
      feeds: (site) => `${site}をフィードリーダーで購読できます。`,
      search: (site) => `${site}の動画と、その中の発言を検索できます。`,
    },
    feeds: {
      term: (term) => `「${term}」の動画`,
      all: (site) => `${site}の新しい動画。`,
      filtered: (site, { isOfShorts, filters }) => {
        const parts = [...(isOfShorts ? ['ショート'] : []), ...filters.map(nameFilter)];
        return parts.length > 0 ? `${site}（${parts.join('、')}）` : site;
      },
      filteredText: (site, { isOfShorts, filters }) => {
        const about = filters.length > 0 ? `（${filters.map(nameFilter).join('、')}）` : '';
        return `${site}の新しい${isOfShorts ? 'ショート' : '動画'}${about}。`;
      },
      faults: {
        question:
          '検索語の答えは関連度順に並ぶため、フィードにはなりません。「q」を外してください。',
        filter: (name, known) =>
          `「${name}」はフィードの絞り込みではありません。使えるもの：${known.join('、')}。`,
        value: (filter, value) => `「${filter}」に「${value}」はないか、なくなりました。`,
        nearest: (value) => `最も近いものは「${value}」です。`,
        known: (values) => `あるもの：${values.join('、')}。`,
      },
      player: 'YouTubeで見る',
      opened: 'これはフィードです。アドレスをフィードリーダーに登録すると、新しい動画が届きます。',
    },
    llms: {
      intro:
        '各動画の文章はMarkdownで、すべての動画は /api/videos.json、すべての用語は /api/terms.json でデータとして利用できます。',
      videos: '動画',
    },
  };
}
