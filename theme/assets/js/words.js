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
// most where it takes more than that.
export function distance(asked, other, most, isBeginning = false) {
  if (asked.length - other.length > most || (!isBeginning && other.length - asked.length > most)) return most + 1;
  const width = Math.min(other.length, asked.length + most);
  let older = [], old = Array.from({ length: width + 1 }, (_, i) => i), row = [];
  for (let i = 1; i <= asked.length; i++) {
    row = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = asked[i - 1] === other[j - 1];
      let cost = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && asked[i - 1] === other[j - 2] && asked[i - 2] === other[j - 1]) cost = Math.min(cost, older[j - 2] + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [older, old] = [old, row];
  }
  return isBeginning ? Math.min(...old) : old[width];
}
