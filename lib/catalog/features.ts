/** What a video is about, as weighted words, pairs of words and terms. Used by `related.ts`. */
import { createKeep } from '@/lib/content/unchanged';
import { STOP_WORDS } from '@/lib/model/stop-words';
import type { Video } from '@/lib/model/video';

/** From a feature (`flow`, `product owner`, `tags/scrum`) to its weight. */
export type Features = Map<string, number>;

/** The weight of a word depends on where it is; a term weighs most. */
const WEIGHTS = { title: 3, description: 2, body: 1, term: 4 };

/** English words that say nothing about a subject; those of other languages are found by how common they are. */
const COMMON = new Set([
  ...STOP_WORDS,
  ...`above after again all also although always another around before being between both cannot come doing done down during each
  either else even ever every few find further give goes going having here however isn it's itself keep know less let like look
  made make makes making may might more most must need never new nothing now off once one only other out over own part people per
  put rather really right same see seem since some something still such take that's thing things those through too two under until
  upon use used using very want way ways well whether while within without yet video watch discover learn join explore unlock
  january february march april june july august september october november december minute minutes second seconds`.split(
    /\s+/u,
  ),
]);

/** Words in order, in lower case, without code blocks, addresses and common words; `null` where a pair is interrupted. */
export function wordsOf(text: string): (string | null)[] {
  const plain = text
    .replace(/```[^]*?```/gu, ' ')
    .replace(/\]\([^)\s]{0,500}\)|https?:\/\/\S+/gu, ' ')
    .toLowerCase()
    .replace(/[’']s\b/gu, '');
  return plain.split(/([^\p{L}\p{N}\p{M}-]+)/u).flatMap((part, index) => {
    if (index % 2 === 1) return /[.!?:;\n]/u.test(part) ? [null] : [];
    return part.length > 2 && !COMMON.has(part) && /\p{L}/u.test(part) ? [part] : [null];
  });
}

/** HTML, whose attributes are no words. */
const TAG = /<\/?[a-z][^<>]*>/giu;

const keep = createKeep<Features>();

/** The features of a video; a pair of words counts like a word, and weighs more because it is rarer. */
export function featuresOf(video: Video): Features {
  const terms = video.terms.map(({ taxonomy, slug }) => `${taxonomy}/${slug}`);
  const inputs = [video.title, video.description, video.body, ...terms];
  return keep(video.videoId, inputs, () => count(video, terms));
}

function count(video: Video, terms: string[]): Features {
  const features: Features = new Map();
  const add = (feature: string, weight: number) =>
    features.set(feature, (features.get(feature) ?? 0) + weight);
  for (const field of ['title', 'description', 'body'] as const) {
    let previous: string | null = null;
    const text = field === 'body' ? video.body.replace(TAG, ' ') : video[field];
    for (const word of wordsOf(text)) {
      if (word !== null) {
        add(word, WEIGHTS[field]);
        if (previous !== null) add(`${previous} ${word}`, WEIGHTS[field]);
      }
      previous = word;
    }
  }
  for (const term of terms) add(term, WEIGHTS.term);
  return features;
}
