import { useQuery } from '@tanstack/react-query';
import { meQuery } from '#api/account/account-details.ts';
import { languageName } from '#lib/text/languages.ts';
import { FactList } from '#ui/fact-list.tsx';
import { FactsToCome, Part, Read } from './part.tsx';

/** Whose account it is. */
export function Owner() {
  const me = useQuery(meQuery());
  return (
    <Part title="Owner">
      <Read
        query={me}
        subject="whose account this is"
        skeleton={
          <FactsToCome
            widths={{ Name: '4.5rem', 'Shown as': '3rem', 'E-mail': '14rem', Language: '4rem' }}
          />
        }
      >
        {({ full_name, display_name, email, language_code }) => (
          <FactList
            layout="rows"
            facts={[
              { label: 'Name', value: full_name },
              { label: 'Shown as', value: display_name !== full_name && display_name },
              { label: 'E-mail', value: email },
              { label: 'Language', value: languageName(language_code) },
            ]}
          />
        )}
      </Read>
    </Part>
  );
}
