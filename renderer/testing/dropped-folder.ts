/** What the browser gives for a folder that is dropped on the window: it has a name and a size, and cannot be read. */
export function droppedFolder(name: string): File {
  const file = new File(['x'.repeat(4096)], name);
  file.arrayBuffer = () => Promise.reject(new DOMException('A folder', 'NotFoundError'));
  return file;
}
