/** What passes between a page and its worker: a call, and what came of it under the same number. */
export interface Call<Question> {
  id: number;
  question: Question;
}

export type Outcome<Answer> = { id: number; answer: Answer } | { id: number; fault: string };
