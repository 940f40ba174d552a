import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/navigation.css';
import './styles/form.css';
import './styles/form-actions.css';
import './styles/choice.css';
import './styles/select.css';
import './styles/message.css';
import './styles/wire.css';

// A repeat could spend one of the user's attempts, and a loopback address needs no network.
const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always', gcTime: 0 },
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>,
  );
}
