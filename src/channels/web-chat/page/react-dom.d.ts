/** As much of React 16's DOM package as the page calls; its types package is for newer ones. */
declare module 'react-dom' {
  const ReactDOM: { unmountComponentAtNode(element: Element): boolean };
  export default ReactDOM;
}
