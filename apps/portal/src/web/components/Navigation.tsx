import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Journey } from '../journeys.ts';
import { hrefOf } from '../route.ts';

interface NavigationProps {
  readonly journeys: readonly Journey[];
  readonly current: string;
}

function Brand() {
  return (
    <p className="brand">
      <img src="/favicon.svg" alt="" width="36" height="36" />
      <span>
        Password portal
        <small>five ways to a new password</small>
      </span>
    </p>
  );
}

/** The five journeys; on a narrow screen they are behind a button. */
export function Navigation({ journeys, current }: NavigationProps) {
  const [open, setOpen] = useState(false);
  return (
    <header className="sidebar">
      <Brand />
      <Button
        className="menu-button"
        aria-expanded={open}
        aria-controls="journeys"
        onPress={() => setOpen(!open)}
      >
        Journeys
      </Button>
      <nav id="journeys" aria-label="Journeys" data-open={open || undefined}>
        <ol>
          {journeys.map(({ slug, title, description }) => (
            <li key={slug}>
              <a
                href={hrefOf(slug)}
                aria-current={slug === current ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                <strong>{title}</strong>
                <span>{description}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  );
}
