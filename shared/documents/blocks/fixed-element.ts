import { XmlComponent } from 'docx';
import { writeFormatted, type Formatted } from '../writing/write-formatted.ts';

/** An element that stands in many places: its text is made once. */
export class FixedElement extends XmlComponent {
  readonly text: string;
  readonly #formatted: Formatted;

  constructor(formatted: Formatted) {
    super(Object.keys(formatted)[0] ?? '');
    this.#formatted = formatted;
    this.text = writeFormatted(formatted);
  }

  override prepForXml(): Formatted {
    return this.#formatted;
  }
}
