import type { ComponentType } from 'react';
import { i18n } from '#lib/language/i18n.ts';
import { ACTS, type FormName, isPanel, type PanelName } from '../acts.ts';
import type { OpenForm } from '../use-open-form.ts';
import type { Deciding } from '../use-decisions.ts';
import { Panel, type PanelFormProps } from './panel.tsx';
import { RejectForm } from './reject-form.tsx';
import { ReviseForm } from './revise-form.tsx';

const PANELS: Readonly<Record<PanelName, ComponentType<PanelFormProps>>> = {
  revise: ReviseForm,
  reject: RejectForm,
};

interface OpenPanelProps extends Pick<PanelFormProps, 'account' | 'job' | 'drafts'> {
  forms: OpenForm;
  of: (name: FormName) => Deciding;
}

/** The form that is open above the decisions; one that has no panel stands in the row. */
export function OpenPanel({ forms, of, ...about }: OpenPanelProps) {
  const { open } = forms;
  if (open === null || !isPanel(open)) return null;
  const PanelForm = PANELS[open];
  return (
    <Panel
      key={open}
      id={forms.panelId}
      takesFocus={forms.isByHand}
      title={i18n._(ACTS[open].label)}
    >
      <PanelForm
        {...about}
        quoted={forms.quoted}
        deciding={of(open)}
        onClose={forms.close}
        onInstead={forms.show}
      />
    </Panel>
  );
}
