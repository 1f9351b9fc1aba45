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

// Most texts have no letters but ASCII's, and are read here ten times as fast.
const plain = /^[\0-\x7F\u00A0\u2010-\u2015‘’“”…]*$/;
const isLetter = Array.from({ length: 128 }, (_, code) => /[0-9A-Za-z]/.test(String.fromCharCode(code)));

const plainWords = text => {
  const [found, lower] = [[], text.toLowerCase()];
  for (let start = 0, end; start < text.length; start = end) {
    end = start + 1;
    if (!isLetter[lower.charCodeAt(start)]) {
      if (text[start] === '&') found.push({ start, end, key: 'and' });
      continue;
    }
    while (isLetter[lower.charCodeAt(end)]) end++;
    if (end - start > 1 || lower[start] !== 's' || !possessive.test(text.slice(Math.max(0, start - 2), start))) found.push({ start, end, key: lower.slice(start, end) });
  }
  return found;
};

// The words of a text: where each stands, and its key.
export const words = text => plain.test(text) ? plainWords(text) : [...text.matchAll(word)]
  .filter(({ 0: found, index }) => !(/^s$/i.test(found) && possessive.test(text.slice(Math.max(0, index - 3), index))))
  .map(({ 0: found, index }) => ({ start: index, end: index + found.length, key: found === '&' ? 'and' : fold(found) }));

// What a reader asked for. The last word may go on, unless something was typed behind it.
export const parse = text => {
  const asked = words(text);
  const isOpen = asked.length > 0 && asked.at(-1).end === text.trimEnd().length && !/\s$/.test(text);
  const keys = asked.map(w => w.key);
  return { keys, isOpen, row: keys.join(' '), run: keys.join('') };
};

export const begins = (query, i) => query.isOpen && i === query.keys.length - 1;
