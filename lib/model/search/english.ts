/** English words, with what the Snowball stemmer leaves of them: two spellings, irregular forms. Used by `stems.ts`. */
import { stemmer as snowball } from '@orama/stemmers/english';

/** Each base form, then the others; none that is also another word, like `left`, `saw` or `ground`. */
const IRREGULAR = `become became|begin began begun|bend bent|blow blew blown|break broke broken|bring brought|build built|buy bought
  catch caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven
  eat ate eaten|fall fell fallen|feed fed|fight fought|fly flew flown|forget forgot forgotten|freeze froze frozen|give gave given
  go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lend lent|light lit|lose lost
  make made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|run ran|say said|seek sought|sell sold|send sent
  shake shook shaken|shine shone|shoot shot|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|spend spent|spin spun
  stand stood|steal stole stolen|strike struck|swear swore sworn|sweep swept|swell swollen|swim swam swum|take took taken|teach taught
  tear tore torn|tell told|think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|weep wept|win won
  write wrote written|calf calves|child children|foot feet|goose geese|half halves|knife knives|leaf leaves|loaf loaves|man men
  mouse mice|shelf shelves|thief thieves|tooth teeth|wife wives|wolf wolves|woman women`;

const BASES = new Map(
  IRREGULAR.split(/[|\n]/u).flatMap((line) => {
    const [base = '', ...others] = line.trim().split(' ');
    return others.map((other) => [other, base] as const);
  }),
);

/** British and American spellings become one, irregular forms their base form. */
export function stemmer(word: string): string {
  const prepared = (BASES.get(word) ?? word)
    .replace(/(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|able|ation|ations)$)/u, 'iz')
    .replace(/(?<=[a-z]{2})our(?=(?:|s|ed|ing|al|able|ful|ite|ites|ist)$)/u, 'or');
  return snowball(prepared);
}
