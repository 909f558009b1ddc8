import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../button.tsx';
import { ChevronIcon } from '../icons.tsx';
import { IN_FRONT } from './in-front.ts';

export interface MenuItem {
  label: string;
  /** Why it cannot be chosen now; shown under it, and read with it. */
  reason?: string | undefined;
  onSelect: () => void;
}

interface MenuProps {
  /** On the button that opens it. */
  label: ReactNode;
  items: readonly MenuItem[];
  /** Of that button: `button-small` among small ones. */
  className?: string;
}

/**
 * Acts behind one button, as the ARIA menu button pattern asks. Ours, because Base UI's menu weighs
 * 56 kB gzip, twice what a whole page may.
 */
export function Menu({ label, items, className = '' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const [side, setSide] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const show = () => {
    // Towards the middle, where there is room.
    const {
      left = 0,
      right = 0,
      top = 0,
      bottom = 0,
    } = root.current?.getBoundingClientRect() ?? {};
    const isBeforeMiddle = left + right < innerWidth;
    const isFromLeft = document.dir !== 'rtl';
    const across = isBeforeMiddle === isFromLeft ? 'start-0' : 'end-0';
    setSide(`${across} ${top + bottom < innerHeight ? 'top-full mt-1' : 'bottom-full mb-1'}`);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  return (
    <div
      ref={root}
      className="relative inline-block"
      onBlur={({ relatedTarget }) => {
        if (!root.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Button
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => (open ? close() : show())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          show();
        }}
      >
        <span className="flex items-center gap-2">
          {label}
          <ChevronIcon />
        </span>
      </Button>
      {open && <Items items={items} side={side} onClose={close} />}
    </div>
  );
}

/** Where a key takes the focus, from `index` of `count`. */
const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface ItemsProps {
  items: readonly MenuItem[];
  /** The edges of the button that the list keeps to. */
  side: string;
  onClose: () => void;
}

function Items({ items, side, onClose }: ItemsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
  useEffect(() => list.current?.querySelector('button')?.focus(), []);

  const press = (event: KeyboardEvent) => {
    const all = buttons();
    const index = all.findIndex((button) => button === document.activeElement);
    const move = MOVES[event.key];
    const byLetter = all.findIndex(
      ({ textContent }, place) =>
        place !== index && textContent.toLowerCase().startsWith(event.key.toLowerCase()),
    );
    const target = move ? all[move(index, all.length)] : all[byLetter];
    if (event.key === 'Escape') onClose();
    else if (target) target.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      {...IN_FRONT}
      role="menu"
      tabIndex={-1}
      onKeyDown={press}
      className={`absolute z-20 grid max-h-[50vh] overflow-y-auto w-max max-w-[min(20rem,calc(100vw-2rem))] gap-px rounded-md border border-line bg-raised p-1 shadow-over ${side}`}
    >
      {items.map(({ label, reason, onSelect }, index) => (
        <button
          // oxlint-disable-next-line react/no-array-index-key -- items have no identity but their place: two may read alike
          key={index}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={reason !== undefined || undefined}
          aria-describedby={reason === undefined ? undefined : `${id}-${index}`}
          onClick={() => {
            if (reason !== undefined) return;
            onClose();
            onSelect();
          }}
          className="menu-item"
        >
          {label}
          {reason !== undefined && (
            <span id={`${id}-${index}`} aria-hidden="true" className="block text-sm text-soft">
              {reason}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
