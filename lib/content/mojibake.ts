/** UTF-8 that a program read as Windows-1252: `CafÃ©`. Used by `text-doubts.ts`. */

/** The characters of Windows-1252 from 0x80 to 0x9F; its other bytes are the characters of their numbers. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Accented letters, quotes and dashes as they come out; "AMANHÃ”" is right. */
const SIGN = /Ã[¡-¿‰œŸƒ‡]|â€[\u0093-\u009d“”˜™œ¦]|Â[\u00a0-¿]/u;

const REST = `[${HIGH}\u00a0-\u00bf]`;
const RUN = new RegExp(`(?:[Â-ß]${REST}|[à-ï]${REST}{2}|ð${REST}{3})+`, 'gu');

export function mayHoldMojibake(text: string): boolean {
  return SIGN.test(text);
}

/** Every run of such letters, with its offset and what was meant. */
export function listMojibake(text: string): { at: number; found: string; text: string }[] {
  return Array.from(text.matchAll(RUN), ({ 0: found, index: at }) => {
    const right = undoMojibake(found);
    return right === undefined ? [] : [{ at, found, text: right }];
  }).flat();
}

/** The text that was meant; undefined for one that is right. */
export function undoMojibake(text: string): string | undefined {
  if (!SIGN.test(text)) return undefined;
  const bytes = [...text].map((sign) => {
    const at = HIGH.indexOf(sign);
    return at === -1 ? sign.codePointAt(0)! : 0x80 + at;
  });
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
