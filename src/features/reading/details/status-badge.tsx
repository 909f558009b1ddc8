import { statusWords } from '#lib/status.ts';
import { Badge } from '#ui/badge.tsx';

export function StatusBadge({ status }: { status: string }) {
  const { label, tone } = statusWords(status);
  return <Badge tone={tone}>{label}</Badge>;
}
