import { cutSentences, wordCutter } from '../text/segment.ts';

/** A text as numbered tokens: the same word has the same number in both texts. */
export interface Tokens {
  text: string;
  numbers: Int32Array;
  /** Where each token starts in the text, and last the text's length. */
  starts: Int32Array;
}

/** Numbers the words of texts in one language. A sentence that comes again is cut into words only once. */
export function tokenizer(language?: string): (text: string) => Tokens {
  const cutWords = wordCutter(language);
  const numbers = new Map<string, number>();
  const lengths: number[] = [];
  const sentences = new Map<string, readonly number[]>();

  const numberOf = (word: string) => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
      lengths.push(word.length);
    }
    return number;
  };
  const readSentence = (sentence: string) => {
    let read = sentences.get(sentence);
    if (!read) {
      read = cutWords(sentence).map(numberOf);
      sentences.set(sentence, read);
    }
    return read;
  };
  return (text) => {
    const read = Int32Array.from(cutSentences(text).flatMap(readSentence));
    const starts = new Int32Array(read.length + 1);
    let at = 0;
    read.forEach((number, index) => {
      starts[index + 1] = at += lengths[number] ?? 0;
    });
    return { text, numbers: read, starts };
  };
}
