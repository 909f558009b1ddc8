/** What passes between a page and its worker: a call, and what came of it under the same number. */
export interface Call<Question> {
  id: number;
  question: Question;
}

/** A part of an answer, or how far it has come, before the answer itself. */
export interface Part<Some> {
  id: number;
  part: Some;
}

export type Outcome<Answer> = { id: number; answer: Answer } | { id: number; fault: string };
