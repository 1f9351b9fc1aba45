// What a result says of an article or an entity.
import { words } from './words.js';

const articlesAFile = 32;
const mostSentences = 2;

// An article's title, date and address.
export async function article(shelves, at) {
  const rows = await shelves.file('articles', `${Math.floor(at / articlesAFile)}`);
  const [slug, title, date, iso] = rows[at % articlesAFile];
  return { title, date, iso, href: `${shelves.base}articles/${encodeURIComponent(slug)}/` };
}

// What an entity is, in a few words; null for what has no card.
export const card = (shelves, href) => shelves.data(`${href}card.json`).catch(() => null);

const read = ({ text, sentences, anchors }) => sentences.map(([start, end], i) => {
  const sentence = text.slice(start, end);
  return { sentence, anchor: anchors[i], words: words(sentence) };
});

// The sentences of an article that have most of the words: the text in pieces, marked or not.
export async function sentences(shelves, { href }, terms) {
  const which = new Map(terms.flatMap((set, i) => [...set].map(word => [word, i])).reverse());
  return (await shelves.data(`${href}index.json`, read))
    .map(({ sentence, anchor, words }, i) => {
      const found = words.filter(w => which.has(w.key));
      const inRow = found.filter((w, n) => n > 0 && which.get(w.key) === which.get(found[n - 1].key) + 1 && w.start - found[n - 1].end < 3).length;
      return { sentence, found, anchor, i, worth: 2 * new Set(found.map(w => which.get(w.key))).size + inRow };
    })
    .filter(s => s.worth > 0)
    .sort((a, b) => b.worth - a.worth || a.i - b.i)
    .slice(0, mostSentences)
    .map(({ sentence, found, anchor }) => ({ href: `${href}#${anchor}`, pieces: pieces(sentence, found) }));
}

// The words of a text that were asked for.
export const marked = (text, terms) => pieces(text, words(text).filter(w => terms.some(set => set.has(w.key))), Infinity);

// A text cut at the marks; a long one begins a little before the first of them.
function pieces(text, marks, most = 320) {
  const cut = [];
  let at = 0, end = text.length;
  if (end > most) {
    const first = marks[0]?.start ?? 0;
    if (first > most / 2) {
      at = text.indexOf(' ', first - most / 3) + 1;
      cut.push({ text: '… ' });
    }
    if (end - at > most) {
      const space = text.lastIndexOf(' ', at + most);
      end = space > at ? space : at + most;
    }
  }
  for (const { start, end: stop } of marks) {
    if (start < at || stop > end) continue;
    if (start > at) cut.push({ text: text.slice(at, start) });
    cut.push({ text: text.slice(start, stop), isMarked: true });
    at = stop;
  }
  if (at < end) cut.push({ text: text.slice(at, end) });
  if (end < text.length) cut.push({ text: ' …' });
  return cut;
}
