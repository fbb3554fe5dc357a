import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app';

// In the page of a server the app is drawn already.
const place = document.getElementById('app')!;
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
if (place.hasChildNodes()) hydrateRoot(place, app);
else createRoot(place).render(app);
