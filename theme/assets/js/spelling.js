// Which words are spelt nearly like one that was asked for.

// How many letters a reader may get wrong, or swap with the next one.
export const tolerance = length => length >= 8 ? 2 : length >= 4 ? 1 : 0;

// The fewest letters to add, leave out, change or swap that make one word of the other (optimal string alignment), or of its beginning; more than
// most where it takes more than that. Only so many steps off the diagonal are looked at.
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

// The letters of a word, as a set of bits.
const letters = word => {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
};

const count = set => {
  let bits = 0;
  for (; set !== 0; set &= set - 1) bits++;
  return bits;
};

// Words that can be asked for misspelt.
export class Vocabulary {
  #letters;

  constructor(words) {
    this.words = words;
  }

  // Those that take at most so many letters, by their place: [place, letters off]. Each letter that only one of two words has takes a letter: that
  // tells nearly all of them from the one asked without counting further.
  near(asked, most, isBeginning) {
    this.#letters ??= Int32Array.from(this.words, letters);
    const [own, found] = [letters(asked), []];
    for (let at = 0; at < this.words.length; at++) {
      const other = this.#letters[at];
      if (count(own & ~other) > most || (!isBeginning && count(other & ~own) > most)) continue;
      const off = distance(asked, this.words[at], most, isBeginning);
      if (off <= most) found.push([at, off]);
    }
    return found;
  }
}
