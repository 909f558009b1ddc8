import { t } from '@lingui/core/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Job } from '#api/schema/job.ts';
import { Button } from '#ui/button.tsx';
import { focusNear } from '#ui/hooks/focus-near.ts';
import type { FormName } from '../acts.ts';
import type { Deciding } from '../use-decisions.ts';
import type { Caret } from './use-caret.ts';
import type { Drafts } from './use-drafts.ts';

/** What the form of every panel gets. */
export interface PanelFormProps {
  account: string;
  job: Job;
  drafts: Drafts;
  /** Where to write on, after words were quoted into the request for corrections. */
  quoted: Caret | undefined;
  deciding: Deciding;
  onClose: () => void;
  /** Another form is wanted in the place of this one. */
  onInstead: (form: FormName) => void;
}

interface PanelFrameProps {
  id: string;
  title: string;
  /** Opened by a press: then the focus moves to its first control; not where a page starts with the form open. */
  takesFocus: boolean;
  children: ReactNode;
}

/** The form that is open beside the texts, or above the decisions (decide.css). */
export function Panel({ id, title, takesFocus, children }: PanelFrameProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) focusNear(panel.current?.querySelector<HTMLElement>('button, input, textarea'));
  }, [takesFocus]);
  return (
    <div ref={panel} id={id} className="decision-form">
      <h3 className="font-semibold">{title}</h3>
      {children}
    </div>
  );
}

export function Close({ onClose }: { onClose: () => void }) {
  return (
    <Button tone="plain" onClick={onClose}>
      {t`Close`}
    </Button>
  );
}
