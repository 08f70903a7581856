import '@fontsource-variable/inter/opsz.css';
import '@mantine/core/styles.css';
import '../ui/global.css';
import { ViewerDocument } from '@practicum/contract/client';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { newClient } from '../apollo/client';
import { Providers } from './providers';
import { newRouter } from './router';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element named root.');

// When the session ends elsewhere, the gate sees that nobody is signed in and asks again.
const client = newClient(() => client.writeQuery({ query: ViewerDocument, data: { __typename: 'Query', viewer: null } }));
const router = newRouter();

createRoot(root).render(
  <StrictMode>
    <Providers client={client}><RouterProvider router={router} /></Providers>
  </StrictMode>,
);
