import { t } from '@lingui/core/macro';
import { useId } from 'react';
import * as z from 'zod/mini';
import type { Job } from '#api/schema/job.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { languageName, toLocale } from '#lib/text/languages.ts';
import { textDirection } from '#lib/language/direction.ts';
import { slot } from '#store/slot.ts';
import { useDraft } from '#store/use-slot.ts';
import { Button } from '#ui/button.tsx';
import { differingWords } from './differing-words.ts';
import { translatorApi, type TranslatorApi } from './translator-api.ts';
import { type BackState, type ReadBack, useBackTranslation } from './use-back-translation.ts';

const OPEN = slot({ name: 'back-translation', shape: z.boolean(), empty: false });

interface BackTranslationProps {
  account: string;
  job: Job;
}

/**
 * The translation read back by the browser's own translator: a hint, and nothing that counts. That it is open is
 * remembered; each text is translated when somebody asks. Key it by the text.
 */
export function BackTranslation({ account, job }: BackTranslationProps) {
  const id = useId();
  const { value: isOpen, change } = useDraft(account, OPEN);
  const api = translatorApi();
  const language = languageName(job.lc_src);
  return (
    <section aria-labelledby={id} className="grid gap-2 border-t border-line pt-3">
      <div className="flex items-center justify-between gap-2">
        <h3 id={id} className="text-sm font-semibold">
          {t`Read it back in ${language}`}
        </h3>
        {api && (
          <Button
            className="button-small"
            aria-expanded={isOpen}
            aria-describedby={id}
            onClick={() => change(!isOpen)}
          >
            {isOpen ? t`Hide` : t`Show`}
          </Button>
        )}
      </div>
      {!api && (
        <p className="text-sm text-soft">
          {t`Your browser has no translator of its own: Chrome and Edge on a computer have one.`}
        </p>
      )}
      {api && isOpen && <Reading api={api} job={job} />}
    </section>
  );
}

function Reading({ api, job }: { api: TranslatorApi; job: Job }) {
  const { state, start, stop } = useBackTranslation(api, job);
  const isUnderWay = state.is === 'preparing' || state.is === 'reading';
  return (
    <>
      <p className="text-sm text-soft">
        {t`A hint, made by your browser: your text stays in this browser; it may download a language pack.`}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {isUnderWay ? (
          <Button className="button-small" onClick={stop}>{t`Stop`}</Button>
        ) : (
          <Button className="button-small" onClick={start}>
            {state.is === 'idle' ? t`Translate back` : t`Translate back again`}
          </Button>
        )}
        <output className="text-sm text-soft">{stateWords(state)}</output>
      </div>
      {'sentences' in state && <Sentences job={job} sentences={state.sentences} />}
    </>
  );
}

function stateWords(state: BackState): string {
  if (state.is === 'preparing') {
    if (state.loaded === undefined) return t`Asking your browser…`;
    const percent = formatNumber(Math.round(state.loaded * 100));
    return t`Language pack: ${percent}% downloaded…`;
  }
  if (state.is === 'reading') {
    const done = formatNumber(state.sentences.filter(({ back }) => back !== '').length);
    const all = formatNumber(state.sentences.length);
    return t`Sentence ${done} of ${all}…`;
  }
  if (state.is === 'stopped') return t`Stopped.`;
  return state.is === 'failed' ? i18n._(state.reason) : '';
}

function Sentences({ job, sentences }: { job: Job; sentences: readonly ReadBack[] }) {
  const { lc_src: language } = job;
  const written = {
    lang: toLocale(language),
    dir: textDirection(language),
    translate: 'no',
  } as const;
  return (
    <ol aria-label={t`The source, and the translation read back`} className="back-rows">
      {sentences.map(({ source, back }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- sentences have no identity but their place
        <li key={index} className="back-row">
          <p {...written}>
            <Words text={source} other={back} language={language} />
          </p>
          <p {...written} className="back-said">
            <Words text={back} other={source} language={language} />
          </p>
        </li>
      ))}
    </ol>
  );
}

interface WordsProps {
  text: string;
  /** Empty: there is nothing to compare with yet. */
  other: string;
  language: string;
}

function Words({ text, other, language }: WordsProps) {
  if (other === '') return text;
  return differingWords(text, other, language).map(({ text: words, differs }, index) =>
    differs ? (
      // oxlint-disable-next-line react/no-array-index-key -- words have no identity but their place
      <span key={index} className="differs">
        {words}
      </span>
    ) : (
      words
    ),
  );
}
