import { useParams, useNavigate } from 'react-router';
import { PageLayout } from '#ui/page-layout.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { Controls } from './ui-gallery-page-controls.tsx';
import { Forms } from './ui-gallery-page-forms.tsx';
import { ListScreen, OrderScreen, ReviewScreen } from './ui-gallery-page-screens.tsx';

const VIEWS = [
  { value: 'controls', label: 'Primitives', panel: <Controls /> },
  { value: 'forms', label: 'Forms', panel: <Forms /> },
  { value: 'review', label: 'Review', panel: <ReviewScreen /> },
  { value: 'list', label: 'List', panel: <ListScreen /> },
  { value: 'order', label: 'Order', panel: <OrderScreen /> },
] as const;

/** Every primitive in every state, and the main screens with the hardest content. In the dev build only. */
export function UiGalleryPage() {
  const { view } = useParams();
  const navigate = useNavigate();
  const value = VIEWS.find((one) => one.value === view)?.value ?? 'controls';
  return (
    <PageLayout title="Gallery">
      <Tabs
        label="Views"
        tabs={VIEWS}
        value={value}
        onChange={(chosen) => void navigate(`/_ui/${chosen}`)}
      />
    </PageLayout>
  );
}
