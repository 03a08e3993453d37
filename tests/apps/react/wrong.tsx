import 'treatment-pathway/react';

export const wrong = [
  <treatment-pathway loading="later" />, // wrong: TS2322
  <treatment-pathway headingLevel={['3']} />, // wrong: TS2322
  <treatment-pathway onpathway-failed={({ detail }) => detail.answers} />, // wrong: TS2339
  <treatment-pathway emergencynumber="112" />, // wrong: TS2322
];
