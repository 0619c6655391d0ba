/** What people write above a list of chapters, in the languages of YouTube's largest audiences. Used by `remove-run.ts`. */

/** Names of such a list; anything else above it is a text of its own. */
const NAMES = [
  'chapters?(?: (?:list|markers))?|time ?stamps?|time ?codes?|timeline|(?:table of )?contents?|toc|outline|agenda|index',
  'kapitel(?:marken|übersicht)?|zeitmarken|zeitstempel|inhalte?|inhaltsverzeichnis|inhaltsübersicht|hoofdstukken|inhoud(?:sopgave)?|tijdstempels|tijdcodes',
  'chapitres?|chapitrage|sommaire|minutage|table des matières|capítulos|contenidos?|conteúdo|marcas de tiempo|minutaje|índice|capitoli|contenuti|minutaggio|indice|sommario|capitole|cuprins',
  'innehåll|tidsstämplar|kapitler|innhold|indhold|tids(?:stempler|koder)|luvut|sisältö|aikaleimat',
  'rozdziały|spis treści|znaczniki czasu|kapitoly|obsah|fejezetek|tartalom|poglavlja|sadržaj|kazalo|главы|тайм ?коды|содержание|оглавление|розділи|зміст|κεφάλαια|περιεχόμενα',
  'bölümler|içindekiler|zaman damgaları|الفصول|المحتويات|الفهرس|פרקים|תוכן עניינים|अध्याय|สารบัญ|mục lục|daftar isi',
  '目次|もくじ|チャプター|タイムスタンプ|章节|章節|目录|目錄|时间[轴戳]|時間[軸戳]|챕터|타임스탬프|타임라인|목차',
].join('|');
/** Words that may accompany a name, as in "Chapters of this video". */
const AROUND =
  'the|all|of|in|for|this|and|with|video|videos|talk|episode|und|zum|des|im|et|de|du|la|del|da|do|vidéo|vídeo|к|видео';

const LABEL = new RegExp(`^(?:(?:${AROUND}) )*(?:${NAMES})(?: (?:${AROUND}|${NAMES}))*$`, 'iu');
/** A label has only a few words. */
const MAX_LABEL = 80;

/** @param text without markdown markers */
export function isChapterLabel(text: string): boolean {
  if (text.length > MAX_LABEL) return false;
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return LABEL.test(words.join(' '));
}
