/**
 * What the font of drawn pictures can show: other scripts and emoji would have to be fetched.
 * @returns empty if it cannot show the text
 */
export function drawable(text: string): string {
  const plain = text.replace(/\p{Extended_Pictographic}/gu, '').trim();
  return /^[\u0020-\u024F\u2010-\u2026]*$/u.test(plain) ? plain : '';
}
