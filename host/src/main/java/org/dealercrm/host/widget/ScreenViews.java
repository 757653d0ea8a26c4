package org.dealercrm.host.widget;

import java.io.IOException;
import java.io.Writer;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.dealercrm.host.web.ViewRenderer;
import org.dealercrm.host.widget.screen.Screen;

/** Draws views of the type screen. */
public final class ScreenViews implements ViewRenderer {

    @Override
    public void render(HttpServletRequest request, HttpServletResponse response, String viewName, String page) throws IOException {
        Writer writer = response.getWriter();
        Rendering rendering = new Rendering(PageContext.of(request, response), writer, new PageState());
        rendering.context().put("screens", new ScreenRenderer(rendering));
        screen(page).render(rendering);
    }

    @Override
    public void check(String page) {
        screen(page);
        WidgetLibrary.readAll(page.substring(0, page.indexOf('#')));
    }

    private static Screen screen(String page) {
        int hash = page.indexOf('#');
        if (hash < 0) {
            throw new WidgetRenderException("The page of a view names no screen: " + page);
        }
        return WidgetLibrary.screen(page.substring(0, hash), page.substring(hash + 1));
    }
}
