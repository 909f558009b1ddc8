import { useState } from 'react';
import { focusNear } from '#ui/hooks/focus-near.ts';
import { addPoint } from '#lib/text/quoted-point.ts';
import { type FormName, isPanel } from './acts.ts';
import type { Caret } from './forms/use-caret.ts';
import type { Drafts } from './forms/use-drafts.ts';

interface Bar {
  /** The id of the decision bar's heading: those of its parts begin with it. */
  id: string;
  drafts: Drafts;
  /** A held decision is not changed any more: its form opens again when the decision is undone. */
  isHeld: boolean;
}

/** Which form of the decision bar is open, and what opens and closes the forms. */
export function useOpenForm({ id, drafts, isHeld }: Bar) {
  const [isByHand, setByHand] = useState(false);
  const [quoted, setQuoted] = useState<Caret>();
  const open = isHeld ? null : drafts.open.value;
  const toggleId = (form: FormName) => `${id}-${form}`;
  const panelId = `${id}-panel`;
  const show = (form: FormName) => {
    setByHand(true);
    drafts.open.change(form);
    if (form === open) focusNear(document.getElementById(panelId)?.querySelector('textarea'));
  };
  return {
    open,
    /** Opened by a press, and not found open: then its panel takes the focus. */
    isByHand,
    /** A form stands above the row, with a prominent button of its own. */
    isPanelOpen: open !== null && isPanel(open),
    /** Of the button that opens and closes a form. */
    toggleId,
    panelId,
    /** Where to write on, after words were quoted into the request for corrections. */
    quoted,
    show,
    close: () => {
      if (open) document.getElementById(toggleId(open))?.focus();
      drafts.open.clear();
    },
    toggle: (form: FormName) => (open === form ? drafts.open.clear() : show(form)),
    /** Adds words of the translation to the request for corrections, as a point of their own, with what is asked of them. */
    quote: (words: string, question = '') => {
      const text = addPoint(drafts.revise.value, words) + question;
      drafts.revise.change(text);
      show('revise');
      setQuoted({ at: text.length });
    },
  };
}
export type OpenForm = ReturnType<typeof useOpenForm>;
