import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '#api/account/account-details.ts';
import { languageName } from '#lib/text/languages.ts';
import { FactList } from '#ui/fact-list.tsx';
import { FactsToCome, Part, Read } from './part.tsx';

const personName = () => t({ message: 'Name', context: 'person' });

/** Whose account it is. */
export function Owner() {
  const me = useQuery(meQuery());
  return (
    <Part title={t`Owner`}>
      <Read
        query={me}
        failed={t`Galley could not read whose account this is.`}
        skeleton={
          <FactsToCome
            widths={{
              [personName()]: '4.5rem',
              [t`Shown as`]: '3rem',
              [t`E-mail`]: '14rem',
              [t`Language`]: '4rem',
            }}
          />
        }
      >
        {({ full_name, display_name, email, language_code }) => (
          <FactList
            layout="rows"
            facts={[
              { label: personName(), value: full_name },
              { label: t`Shown as`, value: display_name !== full_name && display_name },
              { label: t`E-mail`, value: email },
              { label: t`Language`, value: languageName(language_code) },
            ]}
          />
        )}
      </Read>
    </Part>
  );
}
