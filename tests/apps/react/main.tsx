import { Activity, StrictMode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { TreatmentPathway } from 'treatment-pathway';
import 'treatment-pathway/define';
import 'treatment-pathway/react';

const place = (id: string) => document.getElementById(id) as HTMLElement;

/** React itself never moves a node to another parent. Who wants that gives it a place of its own, and moves the place. */
function App() {
  const [box] = useState(() => document.createElement('div'));
  const [where, setWhere] = useState('app');
  const [shown, setShown] = useState(true);
  const [lang, setLang] = useState('en');
  const [heard, setHeard] = useState('');
  const tag = useRef<TreatmentPathway>(null);
  useLayoutEffect(() => {
    place(where).append(box);
    // As StrictMode does once at the start: taken out, and put back.
    return () => box.remove();
  }, [box, where]);
  return (
    <>
      <button type="button" onClick={() => setWhere('elsewhere')}>Move</button>
      <button type="button" onClick={() => setShown(false)}>Hide</button>
      <button type="button" onClick={() => setShown(true)}>Show</button>
      <button type="button" onClick={() => setLang('es')}>Spanish</button>
      <button type="button" onClick={() => tag.current?.restart()}>Restart</button>
      <output>{heard}</output>
      {createPortal(
        <Activity mode={shown ? 'visible' : 'hidden'}>
          <treatment-pathway
            ref={tag}
            src="/pathways/failed-back/"
            lang={lang}
            country="us"
            headingLevel="3"
            loading="eager"
            className="explorer"
            onpathway-ready={({ type, detail }) => setHeard(`${type} ${detail satisfies null}`)}
            onpathway-failed={({ detail }) => setHeard(detail.reason)}
          >
            <p>Call 911 in an emergency.</p>
            <p slot="clinic-contact">Call us: 555 0100.</p>
          </treatment-pathway>
        </Activity>,
        box,
      )}
    </>
  );
}

const root = document.createElement('div');
place('app').before(root);
createRoot(root).render(<StrictMode><App /></StrictMode>);
