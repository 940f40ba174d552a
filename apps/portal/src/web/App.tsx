import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { AlertMessage } from './components/AlertMessage.tsx';
import { Navigation } from './components/Navigation.tsx';
import { arrivals, type Journey, journeysAt } from './journeys.ts';
import { fetchConfiguration } from './portal-server.ts';
import { useSlug } from './route.ts';
import { flowInAddress } from './sign-on/flow-in-address.ts';

/** After a journey is picked, keyboard and screen reader go on at its heading. */
function useFocusOnHeading(slug: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(slug);
  useEffect(() => {
    if (shown.current === slug) return;
    shown.current = slug;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [slug]);
  return heading;
}

function JourneyContent({ journey }: { journey: Journey }) {
  const { data, isError } = useQuery({
    queryKey: ['configuration'],
    queryFn: fetchConfiguration,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isError) {
    return (
      <AlertMessage
        title="The portal's server does not answer"
        text="Start it again, then reload this page."
      />
    );
  }
  return data ? <journey.Page key={journey.slug} configuration={data} /> : <p>Loading …</p>;
}

/** The whole page: navigation, the picked journey, footer. */
export function App() {
  const slug = useSlug();
  const journeys = journeysAt(flowInAddress());
  const journey = [...journeys, ...arrivals].find((one) => one.slug === slug) ?? journeys[0];
  const heading = useFocusOnHeading(journey.slug);
  return (
    <div className="page">
      <title>{`${journey.title} · Password portal`}</title>
      <Button className="skip" onPress={() => heading.current?.focus()}>
        Skip to the form
      </Button>
      <Navigation journeys={journeys} current={journey.slug} />
      <main>
        <p className="eyebrow">{journey.api}</p>
        <h1 ref={heading} tabIndex={-1}>
          {journey.title}
        </h1>
        <JourneyContent journey={journey} />
      </main>
      <footer>A sample app. The project is independent of Ping Identity.</footer>
    </div>
  );
}
