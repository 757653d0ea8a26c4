package org.dealercrm.host.web.server;

import javax.servlet.ServletContext;

import org.apache.tomcat.JarScanFilter;
import org.apache.tomcat.JarScanType;
import org.apache.tomcat.JarScanner;
import org.apache.tomcat.JarScannerCallback;

/** Webapps bring no jars, and those of the class path hold nothing for them: start-up needs no search. */
final class NoJarScan implements JarScanner {

    private JarScanFilter filter;

    @Override
    public void scan(JarScanType type, ServletContext context, JarScannerCallback callback) {
        // nothing to find
    }

    @Override
    public JarScanFilter getJarScanFilter() {
        return filter;
    }

    @Override
    public void setJarScanFilter(JarScanFilter newFilter) {
        filter = newFilter;
    }
}
