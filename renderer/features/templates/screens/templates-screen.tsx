import { useParams } from 'wouter';
import { TemplateList } from './template-list.tsx';
import { TemplatePage } from './template-page.tsx';

/** The templates, or one of them. */
export function TemplatesScreen() {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <TemplateList /> : <TemplatePage key={id} id={id} />;
}
