interface State {
  readonly status?: string;
}

async function readState(): Promise<State> {
  try {
    const response = await fetch('/account/state');
    return response.ok ? ((await response.json()) as State) : {};
  } catch {
    return {};
  }
}

/**
 * Looks at the password again when the page is looked at again: it may be locked meanwhile, changed in
 * another tab, or the user signed off.
 */
export function watchState(): void {
  const shown = document.querySelector<HTMLElement>('[data-watch-state]')?.dataset['watchState'];
  if (shown === undefined) return;
  const look = async () => {
    if (document.visibilityState !== 'visible') return;
    const { status } = await readState();
    if (status === undefined || status === 'unknown' || status === shown) return;
    // Not a reload, which would send a form again.
    window.location.assign(window.location.pathname);
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
}
