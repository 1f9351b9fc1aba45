// Words as the engine reads them (Words.cs and Names.cs): the same letters whatever the accents, case, apostrophes and hyphens.
const letter = '\\p{L}\\p{Nd}\\p{Nl}';
const mark = '[\\p{M}\\u00AD\\u200B-\\u200D\\u2060]';
// Scripts that write no space between words give one word a character.
const unspaced = '[\\u0E00-\\u0EFF\\u1000-\\u109F\\u1100-\\u11FF\\u1780-\\u17FF\\u3005-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}]';
const spaced = `(?!${unspaced})[${letter}](?<![ʼʹ])`;
const word = new RegExp(`&|(?=[${letter}])${unspaced}${mark}*|${spaced}(?:${mark}|${spaced})*`, 'gu');
const possessive = /[\p{L}\p{Nd}]['’‘ʼ＇ʹ`´]$/u;
const combining = /^\p{Mn}$/u;
const others = new Map([
  ...['’', '‘', 'ʼ', 'ʹ', '＇'].map(c => [c, "'"]), ...['‐', '‑', '–'].map(c => [c, '-']), ...['\u00AD', '\u200B', '\u200D'].map(c => [c, '']),
  ['ł', 'l'], ['Ł', 'l'], ['ø', 'o'], ['Ø', 'o'], ['đ', 'd'], ['Đ', 'd'], ['ð', 'd'], ['Ð', 'd'], ['þ', 'th'], ['Þ', 'th'],
  ['ß', 'ss'], ['æ', 'ae'], ['Æ', 'ae'], ['œ', 'oe'], ['Œ', 'oe'], ['ı', 'i'],
]);

export const fold = text => {
  if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase();
  let folded = '', base = '\0';
  for (const c of text.normalize('NFKD')) {
    if (combining.test(c) && c.length === 1) {
      // From Devanagari on, these marks are vowels and consonants.
      if (base >= '\u0900') folded += c;
      continue;
    }
    base = c;
    folded += others.get(c) ?? c.toLowerCase();
  }
  return folded;
};

// The words of a text: where each stands, and its key.
export const words = text => [...text.matchAll(word)]
  .filter(({ 0: found, index }) => !(/^s$/i.test(found) && possessive.test(text.slice(Math.max(0, index - 3), index))))
  .map(({ 0: found, index }) => ({ start: index, end: index + found.length, key: found === '&' ? 'and' : fold(found) }));

// How many letters a reader may get wrong, or swap with the next one.
export const tolerance = length => length >= 8 ? 2 : length >= 4 ? 1 : 0;

// The fewest letters to add, leave out, change or swap that make one word of the other (optimal string alignment), or of its beginning; more than
// most where it takes more than that. Only so many steps off the diagonal are looked at: thousands of words are compared with each one asked.
let [older, old, row] = [new Uint16Array(300), new Uint16Array(300), new Uint16Array(300)];

export function distance(asked, other, most, isBeginning = false) {
  const width = Math.min(other.length, asked.length + most, 290);
  if (asked.length - other.length > most || asked.length > 290 || (!isBeginning && other.length - asked.length > most)) return most + 1;
  for (let j = 0; j <= width; j++) old[j] = j;
  for (let i = 1; i <= asked.length; i++) {
    const [from, to] = [Math.max(1, i - most), Math.min(width, i + most)];
    const letter = asked.charCodeAt(i - 1);
    let least = row[from - 1] = from === 1 ? i : most + 1;
    for (let j = from; j <= to; j++) {
      const same = letter === other.charCodeAt(j - 1);
      let cost = Math.min(j < i + most ? old[j] + 1 : most + 1, row[j - 1] + 1, old[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && asked.charCodeAt(i - 2) === other.charCodeAt(j - 1)) cost = Math.min(cost, older[j - 2] + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [older, old, row] = [old, row, older];
  }
  if (!isBeginning) return old[width];
  let least = most + 1;
  for (let j = Math.max(0, asked.length - most); j <= width; j++) least = Math.min(least, old[j]);
  return least;
}
