// Registers the element. Loaded twice, or beside another version, the first one stays.
import { TreatmentPathway } from './treatment-pathway.js';

if (!customElements.get('treatment-pathway')) customElements.define('treatment-pathway', TreatmentPathway);
