package org.factdesk.security;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The routes that the compiled resource classes declare. */
public final class Routes {

    private static final List<Class<? extends Annotation>> METHODS = List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private Routes() {
    }

    /** Such as {@code POST /desk/claims/{id}/verdicts}. */
    public static Set<String> declared() {
        Set<String> routes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.factdesk")) {
            type.getMethods().forEach(method -> METHODS.stream().filter(method::isAnnotatedWith)
                    .forEach(verb -> routes.add(verb.getSimpleName() + " " + path(type, method))));
        }
        return routes;
    }

    private static String path(JavaClass type, JavaMethod method) {
        String whole = "/" + type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("")
                + "/" + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String clean = whole.replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^}]*})*}", "{$1}").replaceAll("/+", "/");
        return clean.length() > 1 ? clean.replaceAll("/$", "") : clean;
    }
}
